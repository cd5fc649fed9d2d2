import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixture';

const paragraph =
  '碧川县农业农村局组织党员干部进村入户，宣讲惠农政策二十四场，解决群众反映的灌溉难题十七件，受到群众好评。';
const html = (number: number) =>
  `<!doctype html><!-- saved from url=(0042)http://www.bichuan-yangben.gov.cn/${number}.html --><meta charset="utf-8"><title>简报第${number}期</title><h1>简报第${number}期</h1><div class="content"><p>第${number}期。${paragraph}</p><p>${paragraph}</p></div>`;

const pages = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    name: `简报${number}.html`,
    mimeType: 'text/html',
    buffer: Buffer.from(html(number)),
  }));

async function openKeeping(library: Page): Promise<void> {
  await library.getByRole('option').first().waitFor();
  await library.keyboard.press('Escape');
  await library.keyboard.press('b');
  await expect(library.getByRole('dialog', { name: 'Backup, import, storage' })).toBeVisible();
}

async function countClips(library: Page): Promise<number> {
  return library.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('zhaibao');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const request = database.transaction('clips').objectStore('clips').index('kind').count('import');
    const count = await new Promise<number>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
    database.close();
    return count;
  });
}

/** Empties the tables that hold clips, as a browser does that clears a site's data. */
async function wipe(library: Page): Promise<void> {
  await library.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('zhaibao');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const names = ['clips', 'texts', 'folded', 'prints', 'snapshots', 'annotations'];
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve);
    });
    database.close();
  });
}

test('saved pages are imported, backed up, deleted and restored', async ({ extension }) => {
  const library = await extension.openLibrary();
  // Without the browser's own dialog the backup goes among the downloads, as in Firefox.
  await library.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await library.reload();
  await openKeeping(library);
  const picture = {
    name: '图.png',
    mimeType: 'image/png',
    buffer: Buffer.from('\u0089PNG\r\n\u0000', 'latin1'),
  };
  await library.getByLabel('Choose files').setInputFiles([...pages(3), picture]);
  await expect(library.getByText('1 file gave no new clip:')).toBeVisible();
  expect(await countClips(library)).toBe(3);
  await extension.screenshot(library, 'keeping-imported');
  await expectAccessible(library, 'backup, import, storage');

  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Back up now' }).click();
  const path = await (await downloading).path();
  await wipe(library);
  expect(await countClips(library)).toBe(0);
  // Settings of another day: the backup has “as published”, and a page that is kept.
  await library.evaluate(() => chrome.storage.local.set({ readingVariant: 'hk', keepSnapshots: false }));

  const bytes = readFileSync(path);
  const choose = library.getByLabel('Choose a backup');
  await choose.setInputFiles({
    name: 'b.zip',
    mimeType: 'application/zip',
    buffer: bytes.subarray(0, bytes.length - 40),
  });
  await expect(library.getByText('The end of the backup is missing')).toBeVisible();
  await choose.setInputFiles({ name: 'b.zip', mimeType: 'application/zip', buffer: bytes });
  await expect(library.getByText('“b.zip” is whole.')).toBeVisible();
  await library.setViewportSize({ width: 360, height: 800 });
  await extension.screenshot(library, 'keeping-plan-360');
  await expect(library.getByText('how a clip opens and whether the page is kept.')).toBeVisible();
  await expectAccessible(library, 'what a restore would do');
  await library.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.poll(() => countClips(library)).toBe(3);
  const settings = () =>
    library.evaluate(() => chrome.storage.local.get(['readingVariant', 'keepSnapshots']));
  await expect.poll(settings).toEqual({ readingVariant: 'original', keepSnapshots: true });
  // One step takes back the clips and the settings.
  await library.keyboard.press('Escape');
  await library.keyboard.press('u');
  await expect.poll(() => countClips(library)).toBe(0);
  await expect.poll(settings).toEqual({ readingVariant: 'hk', keepSnapshots: false });
});

test('an import whose page is closed goes on in the next', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openKeeping(library);
  await library.getByLabel('Choose files').setInputFiles(pages(150));
  await expect.poll(() => countClips(library)).toBeGreaterThan(3);
  await library.close();
  const next = await extension.openLibrary();
  await expect.poll(() => countClips(next), { timeout: 60_000 }).toBe(150);
});
