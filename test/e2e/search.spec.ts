import type { Page } from '@playwright/test';
import { killServiceWorker } from '../../scripts/drive/chromium.mjs';
import { expectAccessible } from './axe';
import { expect, test } from './fixture';

const rows = (library: Page) => library.getByRole('listbox', { name: 'Clips' }).getByRole('option');
const field = (library: Page) => library.getByRole('searchbox');

/** How many texts stand in no segment of the index, read past the extension's own code. */
function waiting(library: Page): Promise<number> {
  return library.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('zhaibao');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const counting = database.transaction('folded').objectStore('folded').index('segment').count(0);
    const count = await new Promise<number>((resolve, reject) => {
      counting.addEventListener('success', () => resolve(counting.result));
      counting.addEventListener('error', () => reject(counting.error));
    });
    database.close();
    return count;
  });
}

/** Puts copies of the five seeds into the library as clips, past the extension's own code. */
function copySeeds(library: Page, copies: number): Promise<void> {
  return library.evaluate(async (count) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('zhaibao');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const transaction = database.transaction(['clips', 'texts', 'folded'], 'readwrite');
    for (const table of ['clips', 'texts', 'folded']) {
      const store = transaction.objectStore(table);
      const key = table === 'clips' ? 'id' : 'clipId';
      const reading = store.getAll();
      reading.addEventListener('success', () => {
        for (const row of reading.result) {
          for (let copy = 0; copy < count; copy++) {
            const change = table === 'clips' ? { kind: 'page', seedFile: null } : {};
            store.put({ ...row, ...change, [key]: `${row[key]}-${copy}` });
          }
        }
      });
    }
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () => reject(transaction.error));
    });
    database.close();
  }, copies);
}

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

test('nothing is searched while an input method composes', async ({ extension, context }) => {
  const library = await extension.openLibrary();
  await expect(rows(library)).toHaveCount(5);
  await field(library).focus();
  const session = await context.newCDPSession(library);
  await session.send('Input.imeSetComposition', { text: 'tushuo', selectionStart: 6, selectionEnd: 6 });
  await expect(field(library)).toHaveValue('tushuo');
  await expect(rows(library)).toHaveCount(5);
  await session.send('Input.insertText', { text: '图说重庆党史' });
  await expect(rows(library)).toHaveCount(1);
});

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
  await copySeeds(first, 240);
  await first.close();
  const library = await extension.openLibrary('#?q=%E7%96%AB%E6%83%85');
  const found = library.getByRole('status').filter({ hasText: ' of ' });
  await expect(found).toHaveText('1,205 of 1,205');
  await library.close();
  const again = await extension.openLibrary('#?q=%E7%96%AB%E6%83%85');
  await killServiceWorker(again);
  await expect.poll(() => waiting(again), { timeout: 60_000 }).toBeLessThan(256);
  await expect(again.getByRole('status').filter({ hasText: ' of ' })).toHaveText('1,205 of 1,205');
  await extension.screenshot(again, 'search-many');
});
