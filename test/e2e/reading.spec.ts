import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { clipPage } from './clip-page';
import { expect, test } from './fixture';

const seedTitle = '天津市社科联以“四战”状态和机制主动为疫情防控工作贡献力量';

async function openSeed(library: Page, title = seedTitle): Promise<void> {
  const row = library.getByRole('option').filter({ hasText: title });
  await row.click();
  await expect(library.locator('article')).toContainText(title);
}

/** Finds words in the clip and leaves them selected, by keyboard. */
async function selectWords(library: Page, words: string): Promise<void> {
  await library.keyboard.press('f');
  await library.getByRole('searchbox', { name: /Find in this clip/ }).fill(words);
  await expect(library.getByText(/^1 of/)).toBeVisible();
  await library.keyboard.press('Escape');
}

test('a passage found in the other script is highlighted, noted, recoloured and taken back by keyboard', async ({
  extension,
}) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  await library.keyboard.press('3');
  await expect(library.locator('article')).toContainText('黨組堅決貫徹落實');
  await selectWords(library, '党组坚决贯彻');
  await library.keyboard.press('h');
  const marked = library.locator('article mark');
  await expect(marked).toHaveText('黨組堅決貫徹');
  await library.keyboard.press('3');
  await expect(marked).toHaveAttribute('data-pen', 'blue');
  await extension.screenshot(library, 'reading-highlighter');
  await library.keyboard.press('n');
  await library.keyboard.type('首次提到党组');
  await expect(library.getByText('Saved', { exact: true })).toBeVisible();
  await extension.screenshot(library, 'reading-highlights-panel');
  await expectAccessible(library, 'the panel of highlights');

  await library.reload();
  await expect(marked).toHaveText('黨組堅決貫徹');
  await library.keyboard.press('1');
  await expect(marked).toHaveText('党组坚决贯彻');
  await library.keyboard.press('5');
  await expect(marked).toHaveText(['党组坚决贯彻', '黨組堅決貫徹']);
  await library.keyboard.press('1');

  const panel = library.getByRole('complementary', { name: 'Highlights' });
  await expect(panel).toContainText('首次提到党组');
  await panel.getByRole('button', { name: '党组坚决贯彻' }).press('Enter');
  await panel.getByRole('button', { name: 'Remove the highlight' }).press('Enter');
  await expect(marked).toHaveCount(0);
  await library.locator('.page').focus();
  await library.keyboard.press('u');
  await expect(marked).toHaveText('党组坚决贯彻');
  await expect(panel.getByRole('textbox', { name: 'Note on this passage' })).toHaveValue('首次提到党组');
});

test('a highlight selected with the mouse takes the pen that is chosen, over two paragraphs', async ({
  extension,
}) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  const texts = library.locator('article p[data-text]');
  const [first, second] = [texts.nth(0), texts.nth(1)];
  const [from, to] = [await first.boundingBox(), await second.boundingBox()];
  if (from === null || to === null) throw new Error('the paragraphs are not in sight');
  await library.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await library.mouse.down();
  await library.mouse.move(to.x + to.width / 2, to.y + 14, { steps: 5 });
  await library.mouse.up();
  const bar = library.getByRole('toolbar', { name: 'Highlighter' });
  await expect(bar).toBeVisible();
  await extension.screenshot(library, 'reading-highlighter-offer');
  await bar.getByRole('button', { name: 'Pink' }).click();
  await expect(library.locator('article mark[data-pen=pink]')).not.toHaveCount(0);
  await expect(first.locator('mark')).toHaveCount(1);
  await expect(second.locator('mark')).toHaveCount(1);
});

test('find in the clip counts, steps and ends with the hit selected', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  await library.keyboard.press('Control+f');
  const field = library.getByRole('searchbox', { name: /Find in this clip/ });
  await expect(field).toBeFocused();
  await field.fill('防控');
  const count = library.getByRole('search').getByRole('status');
  await expect(count).toHaveText(/^1 of \d+$/);
  const all = Number(/of (\d+)/.exec((await count.textContent()) ?? '')?.[1]);
  const texts = await library.locator('article').locator('[data-text], h2').allTextContents();
  const body = texts.join('\n');
  expect(all).toBe(body.split('防控').length - 1);
  await field.press('Enter');
  await expect(count).toHaveText(`2 of ${all}`);
  await field.press('Shift+Enter');
  await field.press('Shift+Enter');
  await expect(count).toHaveText(`${all} of ${all}`);
  await extension.screenshot(library, 'reading-find');
  await field.fill('没有这个词');
  await expect(count).toHaveText('Not found');
  await field.fill('防控');
  await field.press('Escape');
  await expect(field).toBeHidden();
  expect(await library.evaluate(() => getSelection()?.toString())).toBe('防控');
});

test('the outline leads through the text and follows it; the place is found again', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  await library.keyboard.press('g');
  const outline = library.getByRole('complementary', { name: 'Outline' });
  const lines = outline.getByRole('listitem').getByRole('button');
  await expect(lines.first()).toBeFocused();
  await library.keyboard.press('End');
  await library.keyboard.press('Enter');
  await expect(lines.last()).toHaveAttribute('aria-current', 'location');
  await extension.screenshot(library, 'reading-outline');
  const top = (): Promise<number> => library.locator('.page').evaluate((page) => page.scrollTop);
  const scrolled = await top();
  expect(scrolled).toBeGreaterThan(0);
  await library.keyboard.press('5');
  await expect(lines.last()).toHaveAttribute('aria-current', 'location');
  await library.keyboard.press('1');
  await expect(lines.last()).toHaveAttribute('aria-current', 'location');
  // What is stored is stored once scrolling rests.
  await expect
    .poll(() =>
      library.evaluate(
        () =>
          new Promise((resolve) => {
            const opening = indexedDB.open('zhaibao');
            opening.addEventListener('success', () => {
              const count = opening.result.transaction('places').objectStore('places').count();
              count.addEventListener('success', () => resolve(count.result));
            });
          }),
      ),
    )
    .toBe(1);
  await library.reload();
  await expect(library.locator('article')).toContainText(seedTitle);
  await expect.poll(top).toBeGreaterThan(scrolled - 40);
});

/** A page that tries to reach its server in every way a page has; it counts what reaches it. */
async function startReachingPage(): Promise<{
  readonly url: string;
  readonly requests: string[];
  readonly close: () => void;
}> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/a.html' ? reachingPage : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${address.port}/a.html`, requests, close: () => server.close() };
}

const sentences = [
  '今年以来，云岫市水务局把城乡供水作为头等大事，组织志愿者逐户走访，现场解决用水难题三十六件，群众反映良好。',
  '该局抽调业务骨干二十人，分片包干，对全市水厂、泵站和管网开展拉网式排查，建立台账，限期整改，确保供水不断档。',
  '下一步，云岫市水务局将继续压实责任，完善应急预案，做好物资储备，以实际行动守护群众饮水安全。',
];
const reachingPage = `<!doctype html><html><head><title>云岫市水务局抓实城乡供水保障</title>
<link rel="stylesheet" href="/style.css"><link rel="preload" as="image" href="/preload.png">
<link rel="icon" href="/icon.png"><link rel="prefetch" href="/prefetch.html">
<style>body { background: url(/background.png) } @import url(/import.css); @font-face { font-family: f; src: url(/font.woff) }</style>
</head><body background="/body.png" onload="fetch('/onload')">
<h1>云岫市水务局抓实城乡供水保障</h1><p>来源：云岫市水务局 2023-08-16</p>
<div class="article" style="background-image: url(/inline.png); font-family: f">
${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}
<img src="/image.png" srcset="/set.png 2x" onerror="fetch('/onerror')"><svg><image href="/svg.png"/></svg>
<video src="/video.mp4" poster="/poster.png"></video><iframe src="/frame.html"></iframe>
<object data="/object"></object><embed src="/embed"><p><a href="/linked.html" ping="/ping">相关链接</a></p>
</div><form action="/form"><input type="image" src="/button.png"><button>提交</button></form>
<script>fetch('/script')</script></body></html>`;

test('the page as it was clipped is shown and reaches nothing', async ({ page, extension }) => {
  const reaching = await startReachingPage();
  try {
    await clipPage(page, extension, reaching.url);
    const library = await extension.openLibrary();
    await openSeed(library, '云岫市水务局抓实城乡供水保障');
    await page.goto('about:blank');
    expect(reaching.requests.length).toBeGreaterThan(5);
    reaching.requests.length = 0;
    await library.keyboard.press('p');
    const dialog = library.getByRole('dialog', { name: 'The page as it was clipped' });
    const frame = dialog.frameLocator('iframe');
    await expect(frame.getByText(sentences[1] ?? '')).toBeVisible();
    await extension.screenshot(library, 'reading-snapshot');
    await frame.getByText('相关链接').click();
    await library.waitForTimeout(1000);
    await expect(frame.getByText(sentences[1] ?? '')).toBeVisible();
    expect(reaching.requests).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  } finally {
    reaching.close();
  }
});

test('a clip without a kept page says why', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  await library.keyboard.press('p');
  await expect(library.getByRole('dialog')).toContainText('No page is kept with this clip');
  await expect(library.getByRole('dialog')).toContainText('come with the extension');
});

/** Makes the clip look as if an earlier extractor had left out the last paragraph and misread the source. */
async function ageClip(library: Page): Promise<void> {
  await library.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('zhaibao');
        opening.addEventListener('success', () => {
          const tables = ['clips', 'texts', 'folded', 'prints', 'snapshots'];
          const transaction = opening.result.transaction(tables, 'readwrite');
          const clips = transaction.objectStore('clips').getAll();
          clips.addEventListener('success', () => {
            const id = clips.result.find(({ kind }) => kind === 'page')?.id;
            for (const name of tables) {
              const table = transaction.objectStore(name);
              const reading = table.get(id);
              reading.addEventListener('success', () => {
                const row = reading.result;
                // Another text has another id.
                row[name === 'clips' ? 'id' : 'clipId'] = 'e'.repeat(32);
                if (name === 'texts') {
                  row.report.blocks = row.report.blocks.slice(0, 2);
                  row.report.metadata.source = null;
                  row.provenance.extractor = 'report 0';
                }
                table.delete(id);
                table.put(row);
              });
            }
          });
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          transaction.addEventListener('error', () => reject(transaction.error));
        });
      }),
  );
}

test('a clip is extracted again from its page, compared, kept as a revision, and taken back', async ({
  page,
  extension,
}) => {
  const reaching = await startReachingPage();
  try {
    await clipPage(page, extension, reaching.url);
  } finally {
    reaching.close();
  }
  const library = await extension.openLibrary();
  const title = '云岫市水务局抓实城乡供水保障';
  await openSeed(library, title);
  const again = async (): Promise<void> => {
    await library.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await library.getByRole('button', { name: 'Extract again…' }).press('Enter');
  };
  await again();
  await expect(library.getByRole('dialog')).toContainText('reads this page exactly as it did then');
  await library.keyboard.press('Escape');

  await ageClip(library);
  await library.goto(extension.url('library.html'));
  await library.reload();
  await openSeed(library, title);
  await expect(library.locator('article')).not.toContainText('下一步');
  await selectWords(library, '分片包干');
  await library.keyboard.press('h');
  await expect(library.locator('article mark')).toHaveText('分片包干');
  await library.keyboard.press('Escape');
  await again();
  const dialog = library.getByRole('dialog', { name: 'Extract again' });
  await expect(dialog).toContainText(sentences[2] ?? '');
  await expect(dialog.getByRole('row', { name: /Source/ })).toContainText('云岫市水务局');
  await expect(dialog).toContainText('a revision of its own');
  await extension.screenshot(library, 'reading-again');
  await expectAccessible(library, 'what would change');
  await dialog.getByRole('button', { name: 'Keep the new one' }).press('Enter');
  await expect(library.locator('article')).toContainText('下一步');
  await expect(library.locator('article mark')).toHaveText('分片包干');
  await expect(library.getByRole('option').filter({ hasText: title })).toHaveCount(2);
  await library.locator('.page').focus();
  await library.keyboard.press('u');
  await expect(library.getByRole('option').filter({ hasText: title })).toHaveCount(1);
});

test('what is printed is the clip alone, with what the person wrote', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  await selectWords(library, '党组坚决贯彻');
  await library.keyboard.press('h');
  await library.keyboard.press('Escape');
  await library.emulateMedia({ media: 'print' });
  await expect(library.getByRole('listbox', { name: 'Clips' })).toBeHidden();
  await expect(library.locator('.tools')).toBeHidden();
  await expect(library.locator('article footer')).toContainText('党组坚决贯彻');
  await extension.screenshot(library, 'reading-print');
  await library.emulateMedia({ media: 'screen' });
  await expect(library.locator('article footer')).toBeHidden();
});

test('a passage and the whole text are copied with their citation', async ({ extension, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const library = await extension.openLibrary();
  await openSeed(library);
  await library.getByRole('button', { name: 'More', exact: true }).press('Enter');
  await library.getByRole('button', { name: 'Copy the text with its source' }).press('Enter');
  const copied = (): Promise<string> => library.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/天津市社科联[^]*\[EB\]/u);
});

test('size, line and face are set in the reader by keyboard, each script in its own Hei, and stay', async ({
  extension,
}) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  const paragraph = library.locator('article p[data-text]').first();
  const font = (): Promise<{ readonly size: string; readonly face: string }> =>
    paragraph.evaluate((element) => {
      const { fontSize, fontFamily } = getComputedStyle(element);
      return { size: fontSize, face: fontFamily };
    });
  expect((await font()).face).toContain('Serif SC');
  await library.getByRole('button', { name: 'Type', exact: true }).press('Enter');
  const size = library.getByRole('slider', { name: 'Size' });
  await expect(size).toBeFocused();
  await size.press('ArrowRight');
  await expect(size).toHaveAttribute('aria-valuetext', '19 px');
  await library.getByRole('radio', { name: /Hei/ }).press('Space');
  await expect.poll(font).toMatchObject({ size: '19px', face: expect.stringContaining('Sans CJK SC') });
  await extension.screenshot(library, 'reading-type');
  await expectAccessible(library, 'the type of the reader');
  await library.keyboard.press('Escape');
  await expect(size).toBeHidden();
  await library.keyboard.press('3');
  await expect.poll(async () => (await font()).face).toContain('Sans CJK TC');
  await library.keyboard.press('4');
  await expect.poll(async () => (await font()).face).toContain('Sans CJK HK');
  await library.reload();
  await expect.poll(font).toMatchObject({ size: '19px', face: expect.stringContaining('Sans CJK HK') });
});

test('tags are completed by arrow keys', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  await library.keyboard.press('t');
  const field = library.getByRole('combobox', { name: 'Tags', exact: true });
  await field.fill('疫情防控');
  await field.press('Enter');
  await library.locator('.page').focus();
  await library.keyboard.press('j');
  await expect(library.locator('article')).not.toContainText(seedTitle);
  await library.keyboard.press('t');
  await field.pressSequentially('疫');
  await expect(library.getByRole('option', { name: '疫情防控', exact: true })).toBeVisible();
  await field.press('ArrowDown');
  await extension.screenshot(library, 'reading-tags');
  await expectAccessible(library, 'the completions of a tag');
  await field.press('Enter');
  await expect(library.getByRole('list', { name: 'Tags of this clip' })).toContainText('疫情防控');
  await field.press('Backspace');
  await expect(library.getByRole('list', { name: 'Tags of this clip' })).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}, 360 px`, () => {
    test.use({ scheme });
    test('what stands beside and above the text is whole and can be used', async ({ extension }) => {
      const library = await extension.openLibrary();
      await library.setViewportSize({ width: 360, height: 720 });
      await openSeed(library);
      const shown = async (name: string): Promise<void> => {
        await extension.screenshot(library, `reading-${name}-${scheme}-360`);
        await expectAccessible(library, `${name}, ${scheme}, 360 px`);
        const wide = await library.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, name).toBeLessThanOrEqual(360);
      };
      await selectWords(library, '党组坚决贯彻');
      await library.keyboard.press('h');
      await library.keyboard.press('Escape');
      await library.keyboard.press('l');
      await shown('highlights');
      await library.keyboard.press('l');
      await library.keyboard.press('g');
      await shown('outline');
      await library.keyboard.press('g');
      await library.keyboard.press('f');
      await library.getByRole('searchbox', { name: /Find in this clip/ }).fill('防控');
      await shown('find');
      await library.keyboard.press('Escape');
      await library.getByRole('button', { name: 'Type', exact: true }).press('Enter');
      await shown('type');
      await library.keyboard.press('Escape');
      await library.keyboard.press('p');
      await shown('snapshot');
      await library.keyboard.press('Escape');
      await library.getByRole('button', { name: 'More', exact: true }).press('Enter');
      await library.getByRole('button', { name: 'Extract again…' }).press('Enter');
      await shown('again');
    });
  });
}
