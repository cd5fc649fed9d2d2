import { describe, expect, it } from 'vitest';
import { collectRuns } from '../../../lib/inpage/collect-runs';
import { textOf } from '../../../lib/inpage/page-text';
import { pageDocument } from '../../../scripts/page-document';

/** The runs of a page, each with its pieces parted by bars. */
function runsOf(html: string, selector = 'html', reach: 'everything' | 'own-text' = 'everything'): string[] {
  const start = pageDocument(html, null).querySelector(selector);
  if (start === null) throw new Error(`nothing is ${selector}`);
  return collectRuns(start, reach).map((run) => run.map(textOf).join('|'));
}

describe('runs', () => {
  it.each([
    ['go on through inline markup', '<p>村里的<b>理</b>发<i>店</i></p>', ['村里的|理|发|店']],
    ['go on past comments and empty elements', '<p>理<!-- x --><b></b>发</p>', ['理|发']],
    ['end at blocks', '<div>干<p>部</p>后</div>', ['干', '部', '后']],
    ['end at line breaks and pictures', '<p>以<br>后<img>里</p>', ['以', '后', '里']],
    ['end at table cells', '<table><tr><td>干<td>部</table>', ['干', '部']],
    ['end at what may not be touched', '<p>头<code>x</code>发</p>', ['头', '发']],
    ['are left out without Han characters', '<p>2024 <b>GDP</b></p><p>后2</p>', ['后2']],
    ['hold the title of the page', '<title>简报</title><p>x</p>', ['简报']],
    ['hold blocks inside links', '<a href="/"><div>干部</div>后</a>', ['干部', '后']],
  ])('%s', (_, html, expected) => {
    expect(runsOf(html)).toEqual(expected);
  });

  it.each([
    ['code', '<pre>后</pre><code>后</code><kbd>后</kbd><samp>后</samp>'],
    [
      'scripts and styles',
      '<script>后</script><style>后</style><noscript>后</noscript><svg><style>后</style></svg>',
    ],
    [
      'what is typed',
      '<textarea>后</textarea><div contenteditable><p>后</div><p contenteditable="PLAINTEXT-ONLY">后',
    ],
    ['values', '<input value="后"><input type="submit" value="后"><select><option>后</option></select>'],
    ['text boxes that scripts make', '<div role="textbox">后</div>'],
    ['what is marked', '<p translate="no">后<p class="a notranslate">后'],
    ['other languages', '<p lang="ja">后<p lang="en-US">后<p lang="ko">后'],
    ['addresses', '<a href="/后" data-title="后">x</a><img src="后.jpg">'],
    ['a page in another language with Han characters', '<html lang="ja"><p>后'],
  ])('leave out %s', (_, html) => {
    expect(runsOf(html)).toEqual([]);
  });

  it.each([
    ['a language inside another', '<div lang="en">后<p lang="zh-TW">里</p>面</div>', ['里']],
    ['what is translated in what is not', '<div translate="no">后<p translate="yes">里</p></div>', ['里']],
    ['a page that says it is English', '<html lang="en"><body lang="en"><p>后', ['后']],
    ['languages that are none', '<p lang="gb2312">后<p lang="">里<p lang="chs">面', ['后', '里', '面']],
    ['what is no longer edited', '<p contenteditable="false">后', ['后']],
    ['options with a value of their own', '<option value="1">后', ['后']],
  ])('hold %s', (_, html, expected) => {
    expect(runsOf(html)).toEqual(expected);
  });

  it('hold attributes that are shown', () => {
    expect(runsOf('<p title="里"><img alt="面"><input placeholder="后" value="干">干</p>')).toEqual([
      '里',
      '面',
      '后',
      '干',
    ]);
    expect(runsOf('<textarea placeholder="后">里</textarea>')).toEqual(['后']);
    expect(runsOf('<div contenteditable title="后"></div><code title="后"></code>')).toEqual([]);
    expect(runsOf('<textarea placeholder="后" translate="no"></textarea>')).toEqual([]);
  });

  it('of an element alone leave its blocks out', () => {
    expect(runsOf('<div>干<p>部</p><b>后</b>里</div>', 'div', 'own-text')).toEqual(['干', '后|里']);
  });

  it('know what stands around where they begin', () => {
    expect(runsOf('<div translate="no"><p>后</p></div>', 'p')).toEqual([]);
    expect(runsOf('<div contenteditable><p>后</p></div>', 'p')).toEqual([]);
    expect(runsOf('<pre><div>后</div></pre>', 'div')).toEqual([]);
  });

  it('are found in a nest as deep as one likes', () => {
    expect(runsOf(`${'<div>'.repeat(50_000)}后`)).toEqual(['后']);
  });
});
