import { describe, expect, it, vi } from 'vitest';
import { convertRuns } from '../../../lib/convert/convert-runs';
import { conversionOf } from './pages';

const html =
  '<html lang="en"><title>简报</title><body><p title="后来">村里的<b>理</b>发店</p><ul><li>以后</li></ul>';

function element(page: Document, selector: string): Element {
  const found = page.querySelector(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

function added(page: Document, name: string, text: string): Element {
  const made = page.createElement(name);
  made.append(text);
  page.body.append(made);
  return made;
}

describe('a page that is shown in a variant', () => {
  it('reads as the variant writes, language included, and is put back to the letter', async () => {
    const { page, conversion } = conversionOf(html);
    const published = page.documentElement.outerHTML;
    expect(await conversion.show('tw')).toEqual({
      shown: 'tw',
      pageScript: 'hans',
      isAlike: false,
      isStopped: false,
    });
    expect(page.title).toBe('簡報');
    expect(element(page, 'p').outerHTML).toBe('<p title="後來">村裡的<b>理</b>髮店</p>');
    expect(page.documentElement.lang).toBe('zh-Hant-TW');
    expect((await conversion.show('original')).shown).toBe('original');
    expect(page.documentElement.outerHTML).toBe(published);
  });

  it('goes from variant to variant by way of what is published', async () => {
    const { page, conversion } = conversionOf('<p>联合制作的里面');
    await conversion.show('tw');
    await conversion.show('hk');
    expect(page.body.textContent).toBe(conversionOfText('联合制作的里面', 'hk'));
    expect(page.documentElement.lang).toBe('zh-Hant-HK');
    await conversion.show('cn');
    expect(page.body.textContent).toBe('联合制作的里面');
    await conversion.show('original');
    expect(page.documentElement.hasAttribute('lang')).toBe(false);
  });

  it('says when nothing differs, and leaves the language alone', async () => {
    const { page, conversion } = conversionOf(html);
    expect(await conversion.show('cn')).toMatchObject({ shown: 'cn', isAlike: true });
    expect(page.documentElement.lang).toBe('en');
  });

  it('reads words that do not tell their script as the page is written', async () => {
    const hans = conversionOf('<p>历届干部</p><p>皇后以后</p>');
    await hans.conversion.show('tw');
    expect(hans.page.body.textContent).toBe('歷屆幹部皇后以後');
    const hant = conversionOf('<p>歷屆會議</p><p>干部</p>');
    await hant.conversion.show('tw');
    expect(hant.page.body.textContent).toBe('歷屆會議干部');
  });
});

describe('what the page does meanwhile', () => {
  it('is converted: new elements, texts and attributes', async () => {
    const { page, conversion, settled } = conversionOf(html);
    await conversion.show('tw');
    const paragraph = added(page, 'p', '发现');
    const bold = page.createElement('b');
    bold.append('头');
    element(page, 'li').append(bold, '发');
    element(page, 'p').setAttribute('title', '整改后');
    await settled();
    expect(paragraph.textContent).toBe('發現');
    expect(element(page, 'li').innerHTML).toBe('以後<b>頭</b>髮');
    expect(element(page, 'p').getAttribute('title')).toBe('整改後');
    await conversion.show('original');
    expect(paragraph.textContent).toBe('发现');
    expect(element(page, 'li').innerHTML).toBe('以后<b>头</b>发');
    expect(element(page, 'p').getAttribute('title')).toBe('整改后');
  });

  it('is converted without looking at our own writing again', async () => {
    const { page, conversion, requests, settled } = conversionOf(html);
    await conversion.show('tw');
    await settled();
    expect(requests).toHaveLength(1);
    added(page, 'p', '发现');
    await settled();
    expect(requests).toHaveLength(2);
    expect(requests[1]?.runs).toEqual([['发现']]);
  });

  it('stands when it comes between asking and writing', async () => {
    const { page, conversion, requests, settled } = conversionOf(
      html,
      async ({ runs, pageScript, variant }) => {
        if (requests.length === 1) element(page, 'li').replaceChildren('现在');
        return convertRuns(runs, pageScript, variant);
      },
    );
    await conversion.show('tw');
    await settled();
    expect(element(page, 'li').textContent).toBe('現在');
    await conversion.show('original');
    expect(element(page, 'li').textContent).toBe('现在');
  });

  it('counts even when it was not looked at yet', async () => {
    const { page, conversion } = conversionOf(html);
    await conversion.show('tw');
    element(page, 'ul').innerHTML += '<li>新的</li>';
    await conversion.show('original');
    expect(element(page, 'ul').innerHTML).toBe('<li>以后</li><li>新的</li>');
  });

  it('is kept for nodes that are out of the page while it is put back', async () => {
    const { page, conversion } = conversionOf(html);
    await conversion.show('tw');
    const list = element(page, 'ul');
    list.remove();
    await conversion.show('original');
    expect(list.textContent).toBe('以后');
  });

  it('wins in the end when it writes a text back each time', async () => {
    const { page, conversion, settled, requests } = conversionOf(html);
    await conversion.show('tw');
    const text = element(page, 'li').firstChild;
    if (text === null) throw new Error('no text');
    for (let turn = 0; turn < 8; turn++) {
      text.nodeValue = '以后';
      await settled();
    }
    expect(text.nodeValue).toBe('以后');
    expect(requests.length).toBeLessThan(7);
  });

  it('takes a text out of the conversion when it comes to be edited', async () => {
    const { page, conversion, settled } = conversionOf(html);
    await conversion.show('tw');
    element(page, 'p').setAttribute('contenteditable', '');
    await settled();
    expect(element(page, 'p').textContent).toBe('村里的理发店');
    element(page, 'p').removeAttribute('contenteditable');
    await settled();
    expect(element(page, 'p').textContent).toBe('村裡的理髮店');
  });

  it('never comes to an end in a document that is edited as a whole', async () => {
    const { page, conversion, requests } = conversionOf(html);
    Object.defineProperty(page, 'designMode', { value: 'on' });
    expect(await conversion.show('tw')).toMatchObject({ isAlike: true });
    expect(requests).toEqual([]);
  });
});

describe('a reader of the published page', () => {
  it('finds it to the letter, and the conversion stands again afterwards', async () => {
    const { page, conversion, requests, settled } = conversionOf(html);
    const published = page.documentElement.outerHTML;
    await conversion.show('tw');
    const converted = page.documentElement.outerHTML;
    expect(conversion.asPublished(() => page.documentElement.outerHTML)).toBe(published);
    expect(page.documentElement.outerHTML).toBe(converted);
    await settled();
    expect(requests).toHaveLength(1);
  });

  it('leaves the page converted when it fails', async () => {
    const { page, conversion } = conversionOf(html);
    await conversion.show('tw');
    const fail = (): never => {
      throw new Error('unreadable');
    };
    expect(() => conversion.asPublished(fail)).toThrow('unreadable');
    expect(page.title).toBe('簡報');
  });

  it('finds a page that is not converted as it is', () => {
    const { page, conversion } = conversionOf(html);
    expect(conversion.asPublished(() => page.title)).toBe('简报');
  });
});

describe('a background that does not answer', () => {
  it('is said, and asked again when the person asks again', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    let isDead = true;
    const { page, conversion } = conversionOf(html, async ({ runs, pageScript, variant }) => {
      if (isDead) throw new Error('No answer within 5000 ms');
      return convertRuns(runs, pageScript, variant);
    });
    expect(await conversion.show('tw')).toMatchObject({ shown: 'tw', isStopped: true });
    isDead = false;
    expect(await conversion.show('tw')).toMatchObject({ shown: 'tw', isStopped: false, isAlike: false });
    expect(page.title).toBe('簡報');
  });

  it('writes nothing when it answers after something else was asked for', async () => {
    const answers: (() => void)[] = [];
    const { page, conversion } = conversionOf(html, async ({ runs, pageScript, variant }) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return convertRuns(runs, pageScript, variant);
    });
    const published = page.documentElement.outerHTML;
    const shown = conversion.show('tw');
    await conversion.show('original');
    answers.forEach((answer) => answer());
    await shown;
    expect(page.documentElement.outerHTML).toBe(published);
  });
});

describe('batches', () => {
  it('begin small, are bounded, and leave out nothing', async () => {
    const paragraphs = Array.from({ length: 6_000 }, (_, at) => `<p>第${at}<b>发</b>展</p>`).join('');
    const { page, conversion, requests } = conversionOf(paragraphs);
    await conversion.show('tw');
    const sizes = requests.map(({ runs }) => runs.flat().length);
    expect(sizes[0]).toBeLessThanOrEqual(400);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(6_400);
    expect(sizes.length).toBeGreaterThan(5);
    expect(page.body.innerHTML).toBe(paragraphs.replaceAll('发', '發'));
  });
});

function conversionOfText(text: string, variant: 'hk'): string {
  return convertRuns([[text]], 'hans', variant)[0]?.join('') ?? text;
}
