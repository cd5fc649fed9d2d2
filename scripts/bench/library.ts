import { join } from 'node:path';
import { startChromium, type DrivenChromium } from '../drive/chromium.mjs';
import { fillLibrary } from '../fill-library';
import { ensureChromium } from '../setup/browsers.mjs';
import { measureExportPage } from './export-page';
import { measureKeeping } from './keeping';
import { tell } from './progress';
import type { BenchRow } from './row';
import { librarySizes } from './sizes';
import { measureViewing } from './viewing';
import { within } from './within';

/** They stand in every library, beside what it is filled with. */
const seeds = 5;
/** Milliseconds that an extension which has just been put in may take to bring its seeds along. */
const patience = 60_000;

/**
 * A library in Chromium with 1,000 and 10,000 clips, with `--large` also with 100,000: one that grows, since filling it
 * takes the longest. What is looked at first, then what is kept.
 */
export async function benchLibrary(): Promise<readonly BenchRow[]> {
  const driven = await startChromium({
    executablePath: ensureChromium(),
    extensionFolder: join(import.meta.dirname, '../../.output/chrome-mv3'),
  });
  try {
    await seedsStand(driven);
    const rows: BenchRow[] = [];
    let from = 0;
    for (const to of librarySizes) {
      await fillLibrary(driven, { from, to }, tell);
      for (const measure of [measureViewing, measureExportPage, measureKeeping]) {
        rows.push(...(await measure(driven, to + seeds)));
      }
      from = to;
    }
    return rows;
  } finally {
    await driven.close();
  }
}

async function seedsStand({ context, extensionUrl }: DrivenChromium): Promise<void> {
  const page = await context.newPage();
  await page.goto(extensionUrl('library.html'));
  const all = page.locator(`[role=listbox] [role=option][aria-setsize="${seeds}"]`).first();
  await within(patience, 'the bundled reports are listed', all.waitFor({ timeout: 0 }));
  await page.close();
}
