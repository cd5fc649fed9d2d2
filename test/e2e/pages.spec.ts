import type { Page } from '@playwright/test';
import { readOwnReport } from '../../scripts/sample-site/own-reports.mjs';
import { expectAccessible } from './axe';
import { expect, test, type Extension } from './fixture';
import { clipsOf, readStored } from './stored-clips';

/** A report on three pages, in GBK without a word of it in the header. */
const first = '/zfxxgk/202403/t20240315_88001.html';
const second = '/zfxxgk/202403/t20240315_88001_1.html';
const third = '/zfxxgk/202403/t20240315_88001_2.html';

async function popupOf(extension: Extension, page: Page): Promise<Page> {
  const popup = await extension.openPopup(page);
  await popup.locator('main[aria-busy=false]').waitFor();
  return popup;
}

/** The blocks of the newest clip of a page: its texts, and ⏎2 where page 2 begins. */
async function storedText(library: Page, url: string): Promise<readonly string[]> {
  const clip = (await clipsOf(library, url)).at(-1);
  const { texts } = await readStored(library);
  const blocks = texts.find((text) => text.clipId === clip?.id)?.report.blocks ?? [];
  return blocks.map((block) =>
    block.kind === 'page-break' ? `⏎${block.page}` : 'text' in block ? block.text : '',
  );
}

/** What the report says, page for page, from its text file. */
function publishedText(): readonly string[] {
  return readOwnReport('housing-summary').flatMap(({ blocks }, index) => [
    ...(index === 0 ? [] : [`⏎${index + 1}`]),
    ...blocks.map((block) => ('text' in block ? block.text : '')),
  ]);
}

test('one click clips a report from its three GBK pages', async ({ page, site, extension }) => {
  const library = await extension.openLibrary();
  await page.goto(site.url + first);
  const popup = await popupOf(extension, page);
  await expect(popup.getByRole('region', { name: 'Pages of the report' })).toContainText('Page 1 of 3');
  await extension.screenshot(popup, 'popup-pages');
  await expectAccessible(popup, 'the popup on a report in several pages');
  await popup.getByRole('button', { name: 'Clip all 3 pages' }).click();
  await popup.locator('#ended-heading').waitFor();

  expect(await clipsOf(library, site.url + first)).toHaveLength(1);
  expect(await storedText(library, site.url + first)).toEqual(publishedText());
  const { texts } = await readStored(library);
  const report = texts.find((text) => text.report.url === site.url + first)?.report;
  expect(report?.warnings).toEqual([]);
  expect(report?.metadata.editors.map(({ value }) => value)).toEqual(['陶望舒']);
});

test('begun on the last page, the report is whole and in order', async ({ page, site, extension }) => {
  const library = await extension.openLibrary();
  await page.goto(site.url + third);
  const popup = await popupOf(extension, page);
  await popup.getByRole('button', { name: 'Clip all 3 pages' }).click();
  await popup.locator('#ended-heading').waitFor();
  expect(await storedText(library, site.url + third)).toEqual(publishedText());
});

test('cancelled in the middle, nothing is stored', async ({ page, site, extension }) => {
  const library = await extension.openLibrary();
  await page.goto(site.url + first);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**${third}`, async (route) => {
    await held;
    await route.continue().catch(() => {}); // it was cancelled meanwhile
  });
  const popup = await popupOf(extension, page);
  await popup.getByRole('button', { name: 'Clip all 3 pages' }).click();
  await expect(popup.getByText('2 of 3 pages…')).toBeVisible();
  await extension.screenshot(popup, 'popup-pages-fetching');
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await expect(popup.locator('main')).toContainText('Stopped. Nothing of it was stored.');
  release();
  await expect(popup.getByRole('button', { name: 'Clip all 3 pages' })).toBeEnabled();
  expect(await clipsOf(library, site.url + first)).toEqual([]);
});

test('a page that does not come is named, and the clip says that it is missing', async ({
  page,
  site,
  extension,
}) => {
  const library = await extension.openLibrary();
  await page.goto(site.url + first);
  await page.route(`**${second}`, (route) => route.fulfill({ status: 404, body: 'gone' }));
  const popup = await popupOf(extension, page);
  await popup.getByRole('button', { name: 'Clip all 3 pages' }).click();
  await expect(popup.getByRole('alert')).toContainText('Page 2 did not come');
  await extension.screenshot(popup, 'popup-pages-missed');
  expect(await clipsOf(library, site.url + first)).toEqual([]);

  await popup.getByRole('button', { name: 'Clip the 2 pages that came' }).click();
  await popup.locator('#ended-heading').waitFor();
  const [clip] = await clipsOf(library, site.url + first);
  const { texts } = await readStored(library);
  expect(texts.find((text) => text.clipId === clip?.id)?.report.warnings).toEqual([
    { kind: 'missing-pages', pages: [2], of: 3 },
  ]);
  const reader = await extension.openLibrary(`#${clip?.id}`);
  await expect(reader.getByText('Of 3 pages these could not be fetched')).toBeVisible();
});

test('the clip goes on when the popup is closed', async ({ page, site, extension }) => {
  const library = await extension.openLibrary();
  await page.goto(site.url + first);
  const popup = await popupOf(extension, page);
  await popup.getByRole('button', { name: 'Clip all 3 pages' }).click();
  await expect(popup.getByText(/of 3 pages…/)).toBeVisible();
  await popup.close();
  await expect.poll(async () => (await clipsOf(library, site.url + first)).length).toBe(1);
  expect(await storedText(library, site.url + first)).toEqual(publishedText());
});

test('one page alone can be clipped, and the library says so', async ({ page, site, extension }) => {
  const library = await extension.openLibrary();
  await page.goto(site.url + first);
  const popup = await popupOf(extension, page);
  await popup.getByRole('button', { name: 'Clip this page' }).click();
  await popup.locator('#ended-heading').waitFor();
  const [clip] = await clipsOf(library, site.url + first);
  const reader = await extension.openLibrary(`#${clip?.id}`);
  await expect(reader.getByText('Page 1 of 3.')).toBeVisible();
});
