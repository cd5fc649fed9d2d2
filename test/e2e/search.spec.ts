import type { Page } from '@playwright/test';
import { killServiceWorker } from '../../scripts/drive/chromium.mjs';
import { expectAccessible } from './axe';
import { expect, test } from './fixture';
import { copySeeds } from './many-rows';
import { readIndex } from './text-index';

const rows = (library: Page) => library.getByRole('listbox', { name: 'Clips' }).getByRole('option');
const field = (library: Page) => library.getByRole('searchbox');

test('words, phrases, OR, minus, fields and dates find what they name, in either script', async ({
  extension,
}) => {
  const library = await extension.openLibrary();
  await expect(rows(library)).toHaveCount(5);
  const counts: readonly (readonly [string, number])[] = [
    ['党', 5],
    ['機關', 4],
    ['圖說重慶黨史', 1],
    ['"黨員突擊隊在出征前"', 1],
    ['图说重庆党史 OR 党员突击队在出征前', 2],
    ['党 -图说重庆党史', 4],
    ['标题:四战', 1],
    ['script:繁體', 2],
    ['kind:seed 没有这样的话', 0],
    ['in:trash', 0],
  ];
  for (const [words, count] of counts) {
    await field(library).fill(words);
    await expect(rows(library), words).toHaveCount(count);
  }
});

test('a row shows the place of the text that holds the words; what is not understood is told', async ({
  extension,
}) => {
  const library = await extension.openLibrary();
  await field(library).fill('疫情防控');
  await expect(rows(library).first().locator('mark').first()).toHaveText(/疫情防控|疫情防控/u);
  await expect(rows(library).filter({ has: library.locator('.snippet mark') })).toHaveCount(5);
  await extension.screenshot(library, 'search-light');
  await field(library).fill('疫情 date:从前');
  await expect(library.getByRole('button', { name: 'date:从前' })).toBeVisible();
  await library.getByRole('button', { name: 'date:从前' }).click();
  expect(await library.evaluate(() => getSelection()?.toString())).toBe('date:从前');
  await extension.screenshot(library, 'search-problem');
  await expectAccessible(library, 'a search with a problem');
});

for (const [method, typed, chosen] of [
  ['pinyin', ['t', 'tu', 'tu shuo', '图说', '图说chongqing'], '图说重庆党史'],
  ['zhuyin', ['ㄊ', 'ㄊㄨˊ', '圖ㄕㄨㄛ', '圖說', '圖說ㄔㄨㄥˊ'], '圖說重慶黨史'],
] as const) {
  test(`nothing is searched while ${method} is composed`, async ({ extension, context }) => {
    const library = await extension.openLibrary();
    await expect(rows(library)).toHaveCount(5);
    await field(library).focus();
    const session = await context.newCDPSession(library);
    for (const text of typed) {
      const end = text.length;
      await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      await expect(field(library)).toHaveValue(text);
      // Each of these would leave other rows: time enough to be searched for.
      await library.waitForTimeout(300);
      await expect(rows(library), text).toHaveCount(5);
    }
    await session.send('Input.insertText', { text: chosen });
    await expect(field(library)).toHaveValue(chosen);
    await expect(rows(library)).toHaveCount(1);
    // A composition that is given up in what stands there already searches for nothing else.
    await session.send('Input.imeSetComposition', { text: typed[1], selectionStart: 1, selectionEnd: 1 });
    await library.waitForTimeout(300);
    await expect(rows(library)).toHaveCount(1);
    await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await expect(field(library)).toHaveValue(chosen);
    await expect(rows(library)).toHaveCount(1);
  });
}

test('searches are remembered, saved under a name, counted, renamed, deleted and brought back', async ({
  extension,
}) => {
  const library = await extension.openLibrary();
  await expect(rows(library)).toHaveCount(5);
  await field(library).fill('图说重庆党史');
  await expect(rows(library)).toHaveCount(1);
  await field(library).press('Enter');
  await library.keyboard.press('s');
  const panel = library.getByRole('region', { name: 'Saved and recent searches' });
  await panel.getByRole('textbox', { name: 'Name of this search' }).fill('图说');
  await panel.getByRole('button', { name: 'Save this search' }).click();
  await expect(panel.getByRole('button', { name: /^图说 1/u })).toBeVisible();
  await panel.getByRole('button', { name: 'Rename “图说”' }).click();
  await panel.getByRole('textbox', { name: 'New name' }).fill('党史');
  await library.keyboard.press('Enter');
  await extension.screenshot(library, 'searches-panel');
  await expectAccessible(library, 'the searches panel');
  await library.getByRole('button', { name: 'Clear the search' }).click();
  await expect(rows(library)).toHaveCount(5);
  await panel.getByRole('button', { name: /^党史/u }).click();
  await expect(rows(library)).toHaveCount(1);
  await library.keyboard.press('s');
  await panel.getByRole('button', { name: 'Delete “党史”' }).click();
  await expect(panel.getByRole('button', { name: /^党史/u })).toHaveCount(0);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('button', { name: /^党史/u })).toBeVisible();
  // From an empty field the arrow leads to what was searched for before.
  await library.keyboard.press('Escape');
  await field(library).fill('');
  await field(library).press('ArrowDown');
  await expect(panel.getByRole('button', { name: '图说重庆党史' })).toBeVisible();
});

test('an index that is killed half-way goes on, and what is found is the same at any time', async ({
  extension,
}) => {
  test.slow();
  const first = await extension.openLibrary();
  await expect(rows(first)).toHaveCount(5);
  await copySeeds(first, 1_200);
  await first.close();
  const library = await extension.openLibrary('#?q=%E7%96%AB%E6%83%85');
  const found = library.getByRole('status').filter({ hasText: ' of ' });
  await expect(found).toHaveText('1,205 of 1,205');
  await library.close();
  const again = await extension.openLibrary('#?q=%E7%96%AB%E6%83%85');
  await killServiceWorker(again);
  await expect.poll(async () => (await readIndex(again)).waiting, { timeout: 60_000 }).toBeLessThan(256);
  await expect(again.getByRole('status').filter({ hasText: ' of ' })).toHaveText('1,205 of 1,205');
  await extension.screenshot(again, 'search-many');
});
