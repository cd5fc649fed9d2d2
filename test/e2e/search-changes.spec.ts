import type { Page, Worker } from '@playwright/test';
import { expectAccessible } from './axe';
import { clipPage } from './clip-page';
import { expect, test } from './fixture';
import { copySeeds } from './many-rows';
import { clipsOf, readStored } from './stored-clips';
import { readIndex } from './text-index';

const report = '/swj/gzdt/202308/t20230816_5005.html';
const damaged = '/fanwen/7017.html';

const rows = (library: Page) => library.getByRole('listbox', { name: 'Clips' }).getByRole('option');
const field = (library: Page) => library.getByRole('searchbox');
const counted = (library: Page) => library.getByRole('status').filter({ hasText: ' of ' });

test('a damaged text is found by the words it was mended to, in either script', async ({
  page,
  site,
  extension,
}) => {
  await clipPage(page, extension, site.url + damaged);
  const library = await extension.openLibrary();
  await expect(rows(library)).toHaveCount(6);
  for (const words of ['落到實處。“碧川水務”公眾號同步公布進展', '落到实处。“碧川水务”公众号', '碧川水務”']) {
    await field(library).fill(words);
    await expect(rows(library), words).toHaveCount(1);
    await expect(rows(library).locator('.snippet mark').first()).toBeVisible();
  }
  await extension.screenshot(library, 'search-mended');
  // What stood there before is not what the clip says.
  await field(library).fill('氨檀ㄋ');
  await expect(rows(library)).toHaveCount(0);
});

test('a clip that comes from another window joins an open search, its count and the saved ones', async ({
  page,
  site,
  extension,
}) => {
  const one = await extension.openLibrary('#?q=%E5%9F%8E%E4%B9%A1%E4%BE%9B%E6%B0%B4');
  await expect(counted(one)).toHaveText('0 of 5');
  const other = await extension.openLibrary();
  await field(other).fill('城鄉供水 OR 图说重庆党史');
  await expect(counted(other)).toHaveText('1 of 5');
  await field(other).press('Enter');
  await other.keyboard.press('s');
  const panel = other.getByRole('region', { name: 'Saved and recent searches' });
  await panel.getByRole('textbox', { name: 'Name of this search' }).fill('供水');
  await panel.getByRole('button', { name: 'Save this search' }).click();
  await expect(panel.getByRole('button', { name: /^供水 1/u })).toBeVisible();

  await clipPage(page, extension, site.url + report);
  await expect(counted(one)).toHaveText('1 of 6');
  await expect(rows(one)).toHaveCount(1);
  await expect(rows(one).locator('.snippet mark').first()).toBeAttached();
  await expect(counted(other)).toHaveText('2 of 6');
  await expect(panel.getByRole('button', { name: /^供水 2/u })).toBeVisible();

  await one.bringToFront();
  await rows(one).first().click();
  await one.keyboard.press('Delete');
  await expect(counted(one)).toHaveText('0 of 5');
  await expect(counted(other)).toHaveText('1 of 5');
  await expect(panel.getByRole('button', { name: /^供水 1/u })).toBeVisible();
});

test('what is deleted for good leaves the index soon, while the library is open', async ({ extension }) => {
  test.slow();
  const first = await extension.openLibrary();
  await expect(rows(first)).toHaveCount(5);
  await copySeeds(first, 300);
  await first.close();
  const library = await extension.openLibrary();
  await expect.poll(async () => (await readIndex(library)).waiting, { timeout: 60_000 }).toBe(0);
  const { clipIds: before } = await readIndex(library);
  expect(before).toHaveLength(305);

  // Seeds cannot be deleted.
  await rows(library).filter({ hasText: '云岫市档案馆' }).first().click();
  await library.keyboard.press('Delete');
  await library.getByRole('button', { name: 'Trash', exact: true }).click();
  await expect(rows(library)).toHaveCount(1);
  await library.getByRole('button', { name: 'Empty the trash' }).click();
  await library.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(rows(library)).toHaveCount(0);
  await expect.poll(async () => (await readIndex(library)).clipIds.length, { timeout: 60_000 }).toBe(304);
  const { clipIds: after, waiting } = await readIndex(library);
  const gone = before.filter((id) => !after.includes(id));
  expect(gone).toEqual([expect.stringMatching(/^c0ffee/u)]);
  expect((await readStored(library)).folded.map(({ clipId }) => clipId)).not.toContain(gone[0]);
  expect(waiting).toBe(0);
});

/** Types words into the address bar as far as the extension sees of it; gives what it suggests. */
function typeWords(worker: Worker, words: readonly string[]): Promise<readonly { content: string }[][]> {
  return worker.evaluate(async (typed) => {
    type Answer = { content: string }[];
    // The browser's own event, which every listener of the worker hears; its types do not name this method.
    const event = chrome.omnibox.onInputChanged as unknown as {
      dispatch: (text: string, suggest: (answer: Answer) => void) => void;
    };
    const answers: Answer[] = [];
    await new Promise<void>((resolve) => {
      for (const text of typed) {
        event.dispatch(text, (answer) => {
          answers.push(answer);
          if (text === typed.at(-1)) resolve();
        });
      }
    });
    return answers;
  }, words);
}

test('the address bar suggests what the newest words find, and only that', async ({
  page,
  site,
  extension,
}) => {
  const library = await extension.openLibrary();
  await expect(rows(library)).toHaveCount(5);
  await clipPage(page, extension, site.url + report);
  const [made] = await clipsOf(library, site.url + report);
  const worker = await extension.worker();
  // Key after key: what was typed before is not answered any more.
  const answers = await typeWords(worker, ['城', '城乡', '城乡供', '城乡供水']);
  expect(answers).toHaveLength(1);
  expect(answers[0]?.map(({ content }) => content)).toEqual([
    extension.url(`library.html#${made?.id ?? ''}`),
  ]);
  expect(await typeWords(worker, ['没有这样的话'])).toEqual([[]]);
  const many = await typeWords(worker, ['党']);
  expect(many[0]).toHaveLength(6);
});

for (const [name, width, scheme, browserLanguage] of [
  ['light', 1280, 'light', 'en-US'],
  ['dark', 1280, 'dark', 'en-US'],
  ['360', 360, 'light', 'en-US'],
  ['360-dark', 360, 'dark', 'zh-TW'],
  ['zh-CN', 1280, 'light', 'zh-CN'],
  ['zh-TW', 1280, 'dark', 'zh-TW'],
] as const) {
  test.describe(name, () => {
    test.use({ scheme, browserLanguage });
    test('a search with its hits, its problem and the searches', async ({ extension }) => {
      const library = await extension.openLibrary();
      await library.setViewportSize({ width, height: 800 });
      const options = library.locator('[role=listbox] [role=option]');
      await expect(options).toHaveCount(5);
      await field(library).fill('疫情防控 OR 图说重庆党史 date:从前');
      await expect(options.locator('.snippet mark').first()).toBeVisible();
      await expectAccessible(library, `search ${name}`);
      await extension.screenshot(library, `search-page-${name}`);
      await field(library).press('Enter');
      await library.keyboard.press('s');
      await library.waitForTimeout(300);
      await expectAccessible(library, `searches ${name}`);
      await extension.screenshot(library, `search-panel-${name}`);
      const overflow = await library.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  });
}
