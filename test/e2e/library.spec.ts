import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { clipPage } from './clip-page';
import { expect, test } from './fixture';

const seedTitle = '天津市社科联以“四战”状态和机制主动为疫情防控工作贡献力量';
const traditionalTitle = '在大戰大考中彰顯機關黨建強大力量';

function rows(library: Page) {
  return library.getByRole('listbox', { name: 'Clips' }).getByRole('option');
}

async function openClip(library: Page, title: string): Promise<void> {
  await rows(library).filter({ hasText: title }).click();
  await expect(library.locator('article')).toContainText(title);
}

test('the five seeds stand in the list, marked; one without a title says so', async ({ extension }) => {
  const library = await extension.openLibrary();
  await expect(rows(library)).toHaveCount(5);
  await expect(rows(library).filter({ hasText: 'Seed' })).toHaveCount(5);
  await expect(rows(library).filter({ hasText: 'No title' })).toHaveCount(2);
  await extension.screenshot(library, 'library-light');
});

test('the list is filtered by text in either script, by script, year and shelf', async ({ extension }) => {
  const library = await extension.openLibrary();
  await expect(rows(library)).toHaveCount(5);
  const search = library.getByRole('searchbox');
  await search.fill('机关党建强大力量');
  await expect(rows(library)).toHaveCount(1);
  await expect(rows(library)).toContainText(traditionalTitle);
  await search.fill('黨員突擊隊在出征前');
  await expect(rows(library)).toHaveCount(1);
  await search.fill('没有这样的话');
  await expect(library.getByText('Nothing matches')).toBeVisible();
  await library.getByRole('button', { name: 'Clear the search' }).click();
  await expect(rows(library)).toHaveCount(5);
  await library.getByText('Filter and sort').click();
  await library.locator('summary', { hasText: 'Script' }).click();
  await library.getByRole('checkbox', { name: 'Traditional' }).first().check();
  await expect(rows(library)).toHaveCount(2);
  await library.locator('summary', { hasText: 'Year' }).click();
  await library.getByRole('checkbox', { name: '2021' }).check();
  await expect(rows(library)).toHaveCount(1);
});

test('the reader shows the original, converts it, and puts both side by side', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openClip(library, seedTitle);
  const article = library.locator('article');
  await expect(article).toContainText('党组坚决贯彻落实');
  await library.keyboard.press('3');
  await expect(article).toContainText('黨組堅決貫徹落實');
  await library.keyboard.press('4');
  await expect(article).toContainText('黨組堅決貫徹落實');
  await library.keyboard.press('5');
  await expect(article).toContainText('党组坚决贯彻落实');
  await expect(article).toContainText('黨組堅決貫徹落實');
  await extension.screenshot(library, 'reader-side-by-side');
  await library.keyboard.press('1');
  await expect(article).not.toContainText('黨組堅決');
});

test('mends are shown in place and can be switched off and on', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openClip(library, '重慶市委黨史研究室狠抓工作落實打好疫情防控主動仗');
  const article = library.locator('article');
  await expect(article).not.toContainText('(shí)');
  await library.keyboard.press('m');
  await extension.screenshot(library, 'reader-mends');
  const kind = library.getByRole('checkbox', { name: /pinyin/i });
  await kind.uncheck();
  await expect(article).toContainText('(shí)');
  await kind.check();
  await expect(article).not.toContainText('(shí)');
});

test('metadata stands with its evidence; tags and notes are kept on a seed', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openClip(library, traditionalTitle);
  await library.keyboard.press('i');
  const panel = library.getByRole('complementary').last();
  for (const words of ['旗幟網', '劉方軍', '賈澤娟', '張成付', '鐘鳴', '河南省直機關工委', '2021-10-21']) {
    await expect(panel).toContainText(words);
  }
  await extension.screenshot(library, 'reader-metadata');
  await library.keyboard.press('t');
  await library.getByLabel('Tags', { exact: true }).fill('黨建');
  await library.keyboard.press('Enter');
  await library.getByRole('textbox', { name: 'Note' }).fill('比较各省写法');
  await expect(library.getByText('Saved', { exact: true })).toBeVisible();
  await library.reload();
  await expect(rows(library).filter({ hasText: '黨建' })).toHaveCount(1);
});

test('a clip arrives while the library is open; it is exported, deleted, brought back', async ({
  page,
  site,
  extension,
}) => {
  const library = await extension.openLibrary();
  await expect(rows(library)).toHaveCount(5);
  await clipPage(page, extension, `${site.url}/swj/gzdt/202308/t20230816_5005.html`);
  await library.bringToFront();
  await expect(rows(library)).toHaveCount(6);
  const title = '瀾川市水務局狠抓落實全力保障城鄉供水安全';
  await openClip(library, title);

  for (const [format, opening] of [
    [/^Markdown/, '---'],
    [/^Plain text/, title],
    [/^JSON/, '{'],
  ] as const) {
    await library.keyboard.press('e');
    await library.getByRole('radio', { name: format }).check();
    const download = library.waitForEvent('download');
    await library.getByRole('button', { name: 'Save', exact: true }).click();
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(file.startsWith(opening), `${format}: ${file.slice(0, 80)}`).toBe(true);
    expect(file).toContain('強化組織領導');
  }

  await library.keyboard.press('Delete');
  await expect(rows(library)).toHaveCount(5);
  await library.keyboard.press('u');
  await expect(rows(library)).toHaveCount(6);
  await openClip(library, title);
  await library.keyboard.press('Delete');
  await expect(rows(library)).toHaveCount(5);
  await library.getByRole('button', { name: 'Trash', exact: true }).click();
  await expect(rows(library)).toHaveCount(1);
});

test('everything can be reached by keyboard alone', async ({ extension }) => {
  const library = await extension.openLibrary();
  await expect(rows(library)).toHaveCount(5);
  await library.keyboard.press('/');
  await expect(library.getByRole('searchbox')).toBeFocused();
  await library.keyboard.press('Escape');
  await library.keyboard.press('j');
  await library.keyboard.press('Enter');
  await expect(library.locator('article')).toBeVisible();
  await library.keyboard.press('?');
  await expect(library.getByRole('dialog')).toBeVisible();
  await expectAccessible(library, 'help dialog');
  await library.keyboard.press('Escape');
  await expect(library.getByRole('dialog')).toBeHidden();
});

test('a link to a clip that does not exist says so', async ({ extension }) => {
  const library = await extension.openLibrary('#00000000000000000000000000000000');
  await expect(library.getByText('There is no clip with this address')).toBeVisible();
});
