import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startChromium } from '../drive/chromium.mjs';
import { fillStore } from '../many-clips';
import { ensureChromium } from '../setup/browsers.mjs';
import { median, type BenchRow } from './row';
import { librarySizes } from './sizes';

const extensionFolder = join(import.meta.dirname, '../../.output/chrome-mv3');
const runs = 5;
const jumps = 60;
/** How long the texts of a full library may take to be indexed before anything is measured. Milliseconds. */
const indexingPatience = 900_000;

/** The library in Chromium with 1,000 and 10,000 clips; with `--large` also with 100,000. */
export async function benchLibrary(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const count of librarySizes) rows.push(...(await libraryOf(count)));
  return rows;
}

async function libraryOf(count: number): Promise<readonly BenchRow[]> {
  const driven = await startChromium({ executablePath: ensureChromium(), extensionFolder });
  try {
    const page = await driven.context.newPage();
    // The compiler of this script calls a helper in the functions that are sent into the page.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watchList);
    await page.goto(driven.extensionUrl('library.html'));
    await page.waitForSelector(option);
    await fillStore(page, count);
    await page.reload();
    await page.waitForFunction(isIndexed, null, { timeout: indexingPatience, polling: 1_000 });
    const opened = await openings(page, count);
    const scrolled = await page.evaluate(scrollAbout, jumps);
    const facets = await changeFacet(page);
    const named = (name: string): string => `${name}, ${count.toLocaleString('en')} clips`;
    return [
      { name: named('first screen'), unit: 'ms', ours: opened.firstScreen, peer: null, budget: 300 },
      { name: named('all rows listed'), unit: 'ms', ours: opened.allRows, peer: null },
      { name: named('a jump in the list until drawn'), unit: 'ms', ours: median(scrolled.times), peer: null },
      { name: named(`blank in ${jumps} jumps`), unit: 'rows', ours: scrolled.blank, peer: null, budget: 0 },
      { name: named('facets opened and counted'), unit: 'ms', ours: facets.opened, peer: null },
      { name: named('a facet’s value chosen until drawn'), unit: 'ms', ours: facets.chosen, peer: null },
    ];
  } finally {
    await driven.close();
  }
}

const option = '[role=listbox] [role=option]';

declare global {
  /** Milliseconds from the page's beginning to its first row, once that is drawn. */
  var firstRowAt: number | undefined;
}

/** Runs inside the page before anything else: notes when the first row has been drawn. */
function watchList(): void {
  const look = (): void => {
    if (document.querySelector('[role=listbox] [role=option]') === null) {
      requestAnimationFrame(look);
    } else {
      globalThis.firstRowAt = performance.now();
    }
  };
  requestAnimationFrame(look);
}

/** Inside the page: whether no text waits to be indexed, which would disturb what is measured. */
export function isIndexed(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('zhaibao');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const waiting = opening.result
        .transaction('folded')
        .objectStore('folded')
        .index('segment')
        .count(IDBKeyRange.only(0));
      waiting.addEventListener('success', () => {
        opening.result.close();
        // Fewer than a segment stay unindexed.
        resolve(waiting.result < 256);
      });
    });
  });
}

async function openings(
  page: Page,
  count: number,
): Promise<{ readonly firstScreen: number; readonly allRows: number }> {
  const firstScreens: number[] = [];
  const allRows: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.reload();
    allRows.push(await page.evaluate(untilListed, count));
    firstScreens.push(await page.evaluate(() => globalThis.firstRowAt ?? Number.NaN));
  }
  return { firstScreen: median(firstScreens), allRows: median(allRows) };
}

/** Inside the page: when the list says that it has so many clips, in milliseconds from the page's beginning. */
function untilListed(count: number): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      const size = Number(document.querySelector('[role=option]')?.getAttribute('aria-setsize'));
      if (size >= count) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Inside the page: jumps through the whole list; how long each took to be drawn, and how many rows were blank. */
async function scrollAbout(
  jumpCount: number,
): Promise<{ readonly times: readonly number[]; readonly blank: number }> {
  const list = document.querySelector('[role=listbox]');
  if (list === null) throw new Error('There is no list');
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const box = list.getBoundingClientRect();
  const rowHeight = document.querySelector('[role=option]')?.getBoundingClientRect().height ?? 84;
  const times: number[] = [];
  let blank = 0;
  for (let jump = 0; jump < jumpCount; jump++) {
    // A stride that is no part of the whole reaches every region of the list.
    list.scrollTop = ((jump * 37) % jumpCount) * (list.scrollHeight / jumpCount);
    const begun = performance.now();
    await frame();
    await frame();
    times.push(performance.now() - begun);
    for (let y = box.top + rowHeight / 2; y < box.bottom - rowHeight; y += rowHeight) {
      const seen = document.elementFromPoint(box.left + box.width / 2, y);
      if (seen?.closest('[role=option]') === null) blank++;
    }
  }
  return { times, blank };
}

/** Opens the facets and takes a source and gives it up again, several times. */
async function changeFacet(page: Page): Promise<{ readonly opened: number; readonly chosen: number }> {
  const filters = page.locator('summary', { hasText: 'Filter and sort' });
  const opened: number[] = [];
  for (let run = 0; run < runs; run++) {
    opened.push(await filters.evaluate(untilDrawn));
    await filters.click();
  }
  await filters.click();
  await page
    .locator('summary', { hasText: /^\s*Source/u })
    .first()
    .click();
  const chosen: number[] = [];
  for (let run = 0; run < runs * 2; run++) {
    chosen.push(await page.locator('.values input[type=checkbox]').first().evaluate(untilDrawn));
  }
  return { opened: median(opened), chosen: median(chosen) };
}

/** Inside the page: clicks and waits until what came of it is drawn. */
async function untilDrawn(element: HTMLElement | SVGElement): Promise<number> {
  const begun = performance.now();
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begun;
}
