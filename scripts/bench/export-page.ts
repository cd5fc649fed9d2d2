import type { CDPSession, Page } from '@playwright/test';
import type { DrivenChromium } from '../drive/chromium.mjs';
import { heapInUse } from './heap';
import type { BenchRow } from './row';
import { within } from './within';

/** Least milliseconds between two looks at the heap, each after the garbage is gone. */
const pause = 500;
/** A look at a large heap takes long, and the page stands still meanwhile: so many times as long nobody looks. */
const rest = 10;
/** An export of a hundred thousand clips takes minutes. */
const patience = 1_200_000;

/**
 * What exporting all clips of a library into a chosen file takes of its page's memory, beside the size of the file.
 * @param count how many are listed
 */
export async function measureExportPage(
  { context, extensionUrl }: DrivenChromium,
  count: number,
): Promise<readonly BenchRow[]> {
  const page = await context.newPage();
  // The compiler of this script calls a helper in the functions that are sent into the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(chooseFile);
  await page.goto(extensionUrl('library.html'));
  await page.waitForSelector(`[role=option][aria-setsize="${count}"]`, { timeout: 60_000 });
  const session = await context.newCDPSession(page);
  const rows = [
    ...(await exported(page, session, count, /^NDJSON/, 'zhaibao.ndjson')),
    ...(await exported(page, session, count, /^Markdown/, 'zhaibao.zip')),
  ];
  await page.close();
  return rows;
}

async function exported(
  page: Page,
  session: CDPSession,
  count: number,
  format: RegExp,
  file: string,
): Promise<readonly BenchRow[]> {
  await page.getByRole('option').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('e');
  await page.getByRole('radio', { name: format }).check();
  // The file of a smaller library may stand there, and would be taken for this one.
  await page.evaluate(removeFile, file);
  const before = await heap(session);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  let most = before;
  const written = async (): Promise<number> => {
    for (;;) {
      const size = await page.evaluate(sizeOf, file);
      if (size > 0) return size;
      const begun = performance.now();
      most = Math.max(most, await heap(session));
      await page.waitForTimeout(Math.max(pause, rest * (performance.now() - begun)));
    }
  };
  const size = await within(patience, `${file} is written`, written());
  const name = `${count.toLocaleString('en')} clips: export into a file, ${file}`;
  return [
    {
      name: `${name}: most that the heap grew`,
      unit: 'MB',
      ours: (most - before) / 1e6,
      peer: null,
      budget: 20,
    },
    { name: `${name}: the file`, unit: 'MB', ours: size / 1e6, peer: null },
  ];
}

/** Bytes of the page's scripts that are in use. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return heapInUse(session);
}

/** Inside the page, before anything else: the file that a person would choose lies in the page's own file system. */
function chooseFile(): void {
  const choose = async ({ suggestedName }: { readonly suggestedName: string }) => {
    const folder = await navigator.storage.getDirectory();
    return folder.getFileHandle(suggestedName, { create: true });
  };
  Object.assign(globalThis, { showSaveFilePicker: choose });
}

/** Inside the page: the file goes, if there is one. */
async function removeFile(name: string): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  await folder.removeEntry(name).catch(() => {});
}

/** Inside the page: how large the chosen file is; 0 until it is closed. */
async function sizeOf(name: string): Promise<number> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(name).catch(() => null);
  return handle === null ? 0 : (await handle.getFile()).size;
}
