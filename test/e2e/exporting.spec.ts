import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test, type Extension } from './fixture';
import { copySeeds } from './many-rows';

/** From 500 clips on a file is chosen first; with the five seeds beside them. */
const copies = 600;
const all = copies + 5;

declare global {
  /** What the file's writer does, told by a test while the page runs. */
  var writing: { delay: number; failsAfter: number };
}

/** In the page, before anything else: the person chooses a file, which lies in the page's own file system. */
function chooseFile(): void {
  globalThis.writing = { delay: 0, failsAfter: Infinity };
  const choose = async ({ suggestedName }: { readonly suggestedName: string }) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(suggestedName, { create: true });
    const open = handle.createWritable.bind(handle);
    handle.createWritable = async () => {
      const stream = await open();
      const write = stream.write.bind(stream);
      let pieces = 0;
      stream.write = async (piece) => {
        if (globalThis.writing.delay > 0) {
          await new Promise((resolve) => setTimeout(resolve, globalThis.writing.delay));
        }
        if (++pieces > globalThis.writing.failsAfter) {
          throw new DOMException('There is no room.', 'QuotaExceededError');
        }
        return write(piece);
      };
      return stream;
    };
    return handle;
  };
  Object.assign(globalThis, { showSaveFilePicker: choose });
}

/** The bytes of the chosen file as they stand on the disk; null when there is no such file. */
async function chosenFile(page: Page, name: string): Promise<Uint8Array | null> {
  const text = await page.evaluate(async (wanted) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(wanted).catch(() => null);
    if (handle === null) return null;
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    return bytes.reduce((latin, byte) => latin + String.fromCharCode(byte), '');
  }, name);
  return text === null ? null : Uint8Array.from(text, (character) => character.charCodeAt(0));
}

async function openFull(extension: Extension): Promise<Page> {
  const library = await extension.openLibrary();
  await library.getByRole('option').first().waitFor();
  await copySeeds(library, copies);
  return opened(library);
}

async function opened(library: Page): Promise<Page> {
  await library.addInitScript(chooseFile);
  await library.reload();
  await expect(library.getByRole('option').first()).toHaveAttribute('aria-setsize', String(all));
  return library;
}

/** Begins to export the whole library by keys alone. */
async function exportAll(library: Page, format: RegExp): Promise<void> {
  await library.getByRole('option').first().click();
  await library.keyboard.press('Control+A');
  await library.keyboard.press('e');
  const dialog = library.getByRole('dialog', { name: `Export ${all} clips` });
  await dialog.getByRole('radio', { name: format }).focus();
  await library.keyboard.press('Space');
  await library.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

const strip = (library: Page, name = 'Work under way') => library.getByRole('region', { name });

/** Waits until the first clips are on their way into the file: before that no note of an export need stand. */
async function underWay(progress: Locator): Promise<void> {
  const done = () => progress.evaluate((bar) => (bar as HTMLProgressElement).value);
  await expect.poll(done).toBeGreaterThan(0);
}
const toast = (library: Page, words: string | RegExp) => library.getByText(words).last();

test('many clips go piece by piece into the file that was chosen', async ({ extension }) => {
  const library = await openFull(extension);
  await exportAll(library, /^Markdown/);
  await expect(toast(library, `Exported ${all} clips`)).toBeVisible({ timeout: 60_000 });
  const zip = await chosenFile(library, 'zhaibao.zip');
  const files = Object.values(unzipSync(zip ?? new Uint8Array()));
  expect(files).toHaveLength(all);
  for (const file of files) expect(strFromU8(file)).toMatch(/^---\n[^]+\nid: "[0-9a-z]{32}"\n---\n\n[^]+\n$/);

  await exportAll(library, /^Table/);
  await expect
    .poll(() => chosenFile(library, 'zhaibao.csv').then((bytes) => bytes?.length ?? 0))
    .toBeGreaterThan(0);
  const table = strFromU8((await chosenFile(library, 'zhaibao.csv')) ?? new Uint8Array());
  const { data } = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true });
  expect(new Set(data.map(({ id }) => id)).size).toBe(all);
});

test('an export that is stopped, and one for which there is no room, leave no file', async ({
  extension,
}) => {
  const library = await openFull(extension);
  await library.evaluate(() => (globalThis.writing.delay = 2_000));
  await exportAll(library, /^Plain text/);
  await expect(strip(library).getByRole('progressbar', { name: 'Exporting' })).toBeVisible();
  await extension.screenshot(library, 'export-running');
  await expectAccessible(library, 'an export under way');
  await strip(library).getByRole('button', { name: 'Stop' }).focus();
  await library.keyboard.press('Enter');
  await expect(toast(library, 'Export stopped. No file was written.')).toBeVisible();
  await expect(strip(library).getByRole('progressbar')).toHaveCount(0);
  expect(await chosenFile(library, 'zhaibao.txt')).toBeNull();

  await library.evaluate(() => (globalThis.writing = { delay: 0, failsAfter: 1 }));
  await exportAll(library, /^Plain text/);
  await expect(toast(library, /^The export failed: the disk is full/)).toBeVisible();
  expect(await chosenFile(library, 'zhaibao.txt')).toBeNull();
  await library.reload();
  await expect(library.getByRole('option').first()).toBeVisible();
  await expect(strip(library).getByRole('alert')).toHaveCount(0);
});

test('an export whose page is closed is told in the next, and begun again with one click', async ({
  extension,
}) => {
  const library = await openFull(extension);
  await library.evaluate(() => (globalThis.writing.delay = 20_000));
  await exportAll(library, /^Plain text/);
  await underWay(strip(library).getByRole('progressbar', { name: 'Exporting' }));
  const other = await opened(await extension.openLibrary());
  // Another page is at it: nothing is told.
  await expect(strip(other).getByRole('alert')).toHaveCount(0);
  await library.close();
  await expect(strip(other).getByRole('alert')).toContainText('What stands under “zhaibao.txt” is not whole');
  await extension.screenshot(other, 'export-cut-short');
  await expectAccessible(other, 'an export that was cut short');
  expect((await chosenFile(other, 'zhaibao.txt'))?.length ?? 0).toBe(0);
  await strip(other).getByRole('button', { name: 'Begin again' }).click();
  await expect(toast(other, `Exported ${all} clips`)).toBeVisible();
  await expect(strip(other).getByRole('alert')).toHaveCount(0);
  const text = strFromU8((await chosenFile(other, 'zhaibao.txt')) ?? new Uint8Array());
  expect(text.split(`\n${'─'.repeat(24)}\n`)).toHaveLength(all);
});

test.describe('on a small dark screen', () => {
  test.use({ scheme: 'dark', browserLanguage: 'zh-TW' });
  test('an export that was cut short fits and can be left', async ({ extension }) => {
    const library = await openFull(extension);
    await library.evaluate(() => (globalThis.writing.delay = 20_000));
    await library.getByRole('option').first().click();
    await library.keyboard.press('Control+A');
    await library.keyboard.press('e');
    await library.getByRole('dialog').getByRole('button', { name: '儲存' }).click();
    await underWay(strip(library, '進行中的處理').getByRole('progressbar', { name: '正在匯出' }));
    await library.close();
    const next = await extension.openLibrary();
    await next.setViewportSize({ width: 360, height: 720 });
    await expect(strip(next, '進行中的處理').getByRole('alert')).toContainText('不是完整的檔案');
    await extension.screenshot(next, 'export-cut-short-dark-360-zh-tw');
    expect(await next.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await next.getByRole('button', { name: '不再需要' }).click();
    await expect(strip(next, '進行中的處理').getByRole('alert')).toHaveCount(0);
    await next.reload();
    await expect(next.getByRole('option').first()).toBeVisible();
    await expect(strip(next, '進行中的處理').getByRole('alert')).toHaveCount(0);
  });
});
