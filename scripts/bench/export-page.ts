import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { startChromium } from '../drive/chromium.mjs';
import { fillStore } from '../many-clips';
import { ensureChromium } from '../setup/browsers.mjs';
import { isIndexed } from './library';
import type { BenchRow } from './row';

const extensionFolder = join(import.meta.dirname, '../../.output/chrome-mv3');
const clips = 10_000;
/** How long the texts may take to be indexed before anything is measured. Milliseconds. */
const indexingPatience = 900_000;
/** Milliseconds between two looks at the heap, each after the garbage is gone. */
const pause = 500;

/** What exporting ten thousand clips into a chosen file takes of the page's memory, beside the size of the file. */
export async function benchExportPage(): Promise<readonly BenchRow[]> {
  const driven = await startChromium({ executablePath: ensureChromium(), extensionFolder });
  try {
    const page = await driven.context.newPage();
    // The compiler of this script calls a helper in the functions that are sent into the page.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(chooseFile);
    await page.goto(driven.extensionUrl('library.html'));
    await page.waitForSelector('[role=listbox] [role=option]');
    await fillStore(page, clips);
    await page.reload();
    await page.waitForFunction(isIndexed, null, { timeout: indexingPatience, polling: 1_000 });
    await page.reload();
    await page.waitForSelector(`[role=option][aria-setsize="${clips + 5}"]`);
    const session = await driven.context.newCDPSession(page);
    return [
      ...(await exported(page, session, /^NDJSON/, 'zhaibao.ndjson')),
      ...(await exported(page, session, /^Markdown/, 'zhaibao.zip')),
    ];
  } finally {
    await driven.close();
  }
}

async function exported(
  page: Page,
  session: CDPSession,
  format: RegExp,
  file: string,
): Promise<readonly BenchRow[]> {
  await page.getByRole('option').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('e');
  await page.getByRole('radio', { name: format }).check();
  const before = await heap(session);
  await page.getByRole('button', { name: 'Save' }).click();
  let size = 0;
  let most = before;
  while ((size = await page.evaluate(sizeOf, file)) === 0) {
    most = Math.max(most, await heap(session));
    await page.waitForTimeout(pause);
  }
  const name = `export of ${clips.toLocaleString('en')} clips into a file, ${file}`;
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

/** Bytes of the page that are in use, arrays of bytes among them. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}

/** Inside the page, before anything else: the file that a person would choose lies in the page's own file system. */
function chooseFile(): void {
  const choose = async ({ suggestedName }: { readonly suggestedName: string }) => {
    const folder = await navigator.storage.getDirectory();
    return folder.getFileHandle(suggestedName, { create: true });
  };
  Object.assign(globalThis, { showSaveFilePicker: choose });
}

/** Inside the page: how large the chosen file is; 0 until it is closed. */
async function sizeOf(name: string): Promise<number> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(name).catch(() => null);
  return handle === null ? 0 : (await handle.getFile()).size;
}
