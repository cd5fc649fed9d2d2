import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './fixture';
import { clearClips, countOfKind } from './store-in-page';

const paragraph =
  '碧川县农业农村局组织党员干部进村入户，宣讲惠农政策二十四场，解决群众反映的灌溉难题十七件，受到群众好评。';
const html = (number: number) =>
  `<!doctype html><!-- saved from url=(0042)http://www.bichuan-yangben.gov.cn/${number}.html --><meta charset="utf-8"><title>简报第${number}期</title><h1>简报第${number}期</h1><div class="content"><p>第${number}期。${paragraph}</p><p>${paragraph}</p></div>`;

/** Saved pages, each a report of its own. */
export const pages = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    name: `简报${number}.html`,
    mimeType: 'text/html',
    buffer: Buffer.from(html(number)),
  }));

/** Opens backup, import and storage by its key. */
export async function openKeeping(library: Page): Promise<void> {
  await library.getByRole('option').first().waitFor();
  await library.keyboard.press('Escape');
  await library.keyboard.press('b');
  await expect(library.getByRole('dialog', { name: 'Backup, import, storage' })).toBeVisible();
}

/** How many clips of a kind stand in the store. */
export function countClips(library: Page, kind: 'import' | 'page' = 'import'): Promise<number> {
  return library.evaluate(countOfKind, kind);
}

/** Empties the tables that hold clips, as a browser does that clears a site's data. */
export function wipe(library: Page): Promise<void> {
  return library.evaluate(clearClips);
}

/** Makes a backup by the dialog, which stands open; gives the file as it came to the downloads. */
export async function downloadBackup(library: Page) {
  const downloading = library.waitForEvent('download');
  await library.getByRole('dialog').getByRole('button', { name: 'Back up now' }).click();
  const buffer = readFileSync(await (await downloading).path());
  return { name: 'b.zip', mimeType: 'application/zip', buffer };
}

/** Without the browser's own dialog for a file, a backup goes among the downloads, as in Firefox. */
export async function withoutFilePicker(library: Page): Promise<void> {
  await library.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await library.reload();
}
