import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixture';

const seedTitle = '天津市社科联以“四战”状态和机制主动为疫情防控工作贡献力量';

function rows(library: Page) {
  return library.getByRole('listbox', { name: 'Clips' }).getByRole('option');
}

async function openClip(library: Page, title: string): Promise<void> {
  await rows(library).filter({ hasText: title }).click();
  await expect(library.locator('article')).toContainText(title);
}

/** What the clipboard holds, read by pasting it into a field: no permission is needed for that. */
async function pasted(library: Page): Promise<string> {
  const search = library.getByRole('searchbox');
  await search.fill('');
  await search.focus();
  await library.keyboard.press('Control+V');
  const text = await search.inputValue();
  await search.fill('');
  return text;
}

async function saved(
  library: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([library.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a clip is cited by keyboard, and the citation is in the clipboard', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openClip(library, seedTitle);
  await library.keyboard.press('q');
  const dialog = library.getByRole('dialog', { name: 'Cite 1 clip' });
  await expect(dialog.getByRole('combobox', { name: 'Form' })).toBeFocused();
  const preview = dialog.getByRole('region', { name: 'Citation' });
  await expect(preview).toContainText(`${seedTitle}[EB]`);
  await expectAccessible(library, 'the cite dialog');
  await extension.screenshot(library, 'cite-light');

  await dialog.getByRole('combobox', { name: 'Form' }).selectOption('Chicago (18th), bibliography');
  await expect(preview).toContainText('“Tian jin shi she ke lian');
  await dialog.getByRole('textbox', { name: 'Title in your language' }).fill('Four fronts');
  await library.keyboard.press('Tab');
  await expect(preview).toContainText('[Four fronts]');
  await dialog.getByRole('button', { name: 'Copy' }).focus();
  await library.keyboard.press('Enter');
  await expect(library.getByText('Citation copied').last()).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(await pasted(library)).toContain('[Four fronts]');

  // The form and the translated title are there the next time.
  await library.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(preview).toContainText('[Four fronts]');
  await expect(dialog.getByRole('textbox', { name: 'Title in your language' })).toHaveValue('Four fronts');
  await dialog.getByRole('combobox', { name: 'Script' }).selectOption('Traditional (Taiwan)');
  await expect(preview).toContainText('天津市社科聯');
  await library.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a title in one’s own language is written beside the metadata, and cited', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openClip(library, seedTitle);
  await library.keyboard.press('i');
  const field = library.getByRole('textbox', { name: 'Title in your language' });
  await field.fill('Four fronts');
  await library.keyboard.press('Tab');
  await expectAccessible(library, 'the metadata');
  await extension.screenshot(library, 'translated-title');
  await library.getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = library.getByRole('dialog', { name: 'Cite 1 clip' });
  await dialog.getByRole('combobox', { name: 'Form' }).selectOption('APA, 7th edition');
  await expect(dialog.getByRole('region', { name: 'Citation' })).toContainText('[Four fronts]');
  await dialog.getByRole('combobox', { name: 'Script' }).selectOption('Traditional (Taiwan)');
  await expect(dialog.getByText('The words are converted.')).toBeVisible();
  await library.keyboard.press('Escape');
  const text = await exportedAs(library, /^Plain text/);
  expect(text.bytes.toString('utf8').split('\n')[1]).toBe('Four fronts');
});

test('several clips become one numbered list, or one file for a program', async ({ extension }) => {
  const library = await extension.openLibrary();
  await expect(rows(library)).toHaveCount(5);
  await rows(library).first().click();
  await library.keyboard.press('Control+A');
  await library.keyboard.press('q');
  const dialog = library.getByRole('dialog', { name: 'Cite 5 clips' });
  const preview = dialog.getByRole('region', { name: 'Citation' });
  await expect(preview).toContainText('[5] ');
  await extension.screenshot(library, 'cite-several');
  await dialog.getByRole('combobox', { name: 'Form' }).selectOption('RIS');
  const file = await saved(library, () => dialog.getByRole('button', { name: 'Save as a file' }).click());
  expect(file.name).toBe('zhaibao-citations.ris');
  expect(file.bytes.toString('utf8').match(/^TY {2}- ELEC\r$/gm)).toHaveLength(5);
});

test.describe('on a small dark screen', () => {
  test.use({ scheme: 'dark' });
  test('the dialogs fit, and without a clip there is nothing to cite', async ({ extension }) => {
    const library = await extension.openLibrary();
    await expect(rows(library)).toHaveCount(5);
    await library.keyboard.press('q');
    await expect(library.getByText('Choose a clip first').last()).toBeVisible();
    await library.setViewportSize({ width: 360, height: 720 });
    await rows(library).first().click();
    await library.keyboard.press('q');
    await expect(library.getByRole('region', { name: 'Citation' })).toContainText('[EB');
    await expectAccessible(library, 'the cite dialog');
    await extension.screenshot(library, 'cite-dark-360');
    expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    await library.keyboard.press('Escape');
    await library.keyboard.press('e');
    const dialog = library.getByRole('dialog', { name: /^Export/ });
    await expect(dialog).toBeVisible();
    await expectAccessible(library, 'the export dialog');
    await extension.screenshot(library, 'export-dark-360');
    const cut = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(cut).toBeLessThanOrEqual(0);
  });
});

/** Exports the open clip in a format; the file as it was downloaded. */
async function exportedAs(library: Page, format: RegExp) {
  await library.keyboard.press('e');
  const dialog = library.getByRole('dialog', { name: /^Export/ });
  await dialog.getByRole('radio', { name: format }).check();
  return saved(library, () => dialog.getByRole('button', { name: 'Save' }).click());
}

test('every format is written and can be opened again', async ({ extension, context }) => {
  const library = await extension.openLibrary();
  await openClip(library, seedTitle);
  await library.keyboard.press('e');
  await expect(library.getByRole('dialog', { name: 'Export 1 clip' })).toBeVisible();
  await expectAccessible(library, 'the export dialog');
  await extension.screenshot(library, 'export-light');
  await library.keyboard.press('Escape');
  await expect(library.getByRole('dialog')).toBeHidden();

  const markdown = await exportedAs(library, /^Markdown/);
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.bytes.toString('utf8')).toContain(`# ${seedTitle}`);
  const text = await exportedAs(library, /^Plain text/);
  expect(text.bytes.toString('utf8').startsWith(seedTitle)).toBe(true);
  const json = await exportedAs(library, /^JSON/);
  expect(JSON.parse(json.bytes.toString('utf8'))).toMatchObject({ format: 'zhaibao-clip', title: seedTitle });
  const line = await exportedAs(library, /^NDJSON/);
  expect(JSON.parse(line.bytes.toString('utf8'))).toMatchObject({ title: seedTitle });
  const table = await exportedAs(library, /^Table/);
  const { data } = Papa.parse<Record<string, string>>(table.bytes.toString('utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map((row) => row['title'])).toEqual([seedTitle]);
  const word = await exportedAs(library, /^Word/);
  const parts = unzipSync(word.bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain(seedTitle);
  const html = await exportedAs(library, /^Web page/);

  // The page asks for nothing, and the Word document's XML is well formed, both by the browser's own judgement.
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', ({ url }) => asked.push(url()));
  await page.setContent(html.bytes.toString('utf8'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(seedTitle);
  expect(asked).toEqual([]);
  expect(
    await page.evaluate(
      (source) => new DOMParser().parseFromString(source, 'application/xml').querySelector('parsererror'),
      xml,
    ),
  ).toBeNull();
  await extension.screenshot(page, 'exported-html');
});

test('several clips become one file, and the whole library is one choice away', async ({ extension }) => {
  const library = await extension.openLibrary();
  await expect(rows(library)).toHaveCount(5);
  await rows(library).first().click();
  await library.keyboard.press('e');
  const dialog = library.getByRole('dialog', { name: /^Export/ });
  await dialog.getByRole('radio', { name: /^All 5 clips/ }).check();
  await dialog.getByRole('radio', { name: /^Markdown/ }).check();
  await extension.screenshot(library, 'export-all');
  const zip = await saved(library, () => dialog.getByRole('button', { name: 'Save' }).click());
  expect(zip.name).toBe('zhaibao.zip');
  expect(Object.keys(unzipSync(zip.bytes))).toHaveLength(5);
});
