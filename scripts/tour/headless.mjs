// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../drive/chromium.mjs';
import { clickInClosedRoot, waitForClosedRoot } from '../drive/closed-root.mjs';
import { startSampleSite } from '../sample-site/index.mjs';
import { tableLines } from './table.mjs';

/** @typedef {import('../sample-site/index.mjs').SamplePage} SamplePage */
/** @typedef {import('../drive/chromium.mjs').DrivenChromium} DrivenChromium */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * What became of one sample page.
 * @typedef {object} Visit
 * @property {string} page
 * @property {string} noticed the kind that noticing told
 * @property {string} badge
 * @property {string} by which way it was clipped
 * @property {string} outcome the words the person was shown
 * @property {string | null} stored title of the clip that is in the library for it
 * @property {boolean} isRight noticed and stored as the page's author expects
 */

/** How long a page may take until it is noticed. Milliseconds. */
const patience = 6_000;

/**
 * Clips every sample page through the real extension, prints what was noticed, clipped and stored, and
 * leaves screenshots.
 * @param {{ executablePath: string, extensionFolder: string, screenshotFolder: string }} options
 * @returns {Promise<boolean>} whether every page came out as its author expects
 */
export async function tourHeadless({ executablePath, extensionFolder, screenshotFolder }) {
  rmSync(screenshotFolder, { recursive: true, force: true });
  mkdirSync(screenshotFolder, { recursive: true });
  const site = await startSampleSite({ port: 0 });
  const driven = await startChromium({ executablePath, extensionFolder });
  try {
    const library = await driven.context.newPage();
    await library.goto(driven.extensionUrl('library.html'));
    console.log(`Sample site at ${site.url}: visiting and clipping its pages …\n`);
    /** @type {Visit[]} */
    const visits = [];
    for (const sample of site.pages.filter((page) => page.listed)) {
      const shot = (/** @type {string} */ what) =>
        join(screenshotFolder, `${String(visits.length + 1).padStart(2, '0')}-${what}.png`);
      visits.push(await visit(driven, library, `${site.url}${sample.path}`, sample, shot));
    }
    await library.bringToFront();
    await library.reload();
    await library.waitForTimeout(1_000);
    await library.screenshot({ path: join(screenshotFolder, 'library.png') });
    printVisits(visits);
    console.log(`\nScreenshots of pages, hints, popups and the library: ${screenshotFolder}`);
    return visits.every((row) => row.isRight);
  } finally {
    await driven.close();
    await site.close();
  }
}

/**
 * @param {DrivenChromium} driven
 * @param {Page} library an extension page, through which the extension is asked
 * @param {string} url
 * @param {SamplePage} sample
 * @param {(what: string) => string} shot
 * @returns {Promise<Visit>}
 */
async function visit(driven, library, url, sample, shot) {
  const page = await driven.context.newPage();
  await page.goto(url);
  const tab = await tabShowing(library, url);
  const noticed = await noticedKind(library, tab, sample.expects.kind);
  await page.screenshot({ path: shot('page') });
  const popup = await openPopup(driven, tab);
  await popup.screenshot({ path: shot('popup') });
  const clipped = noticed === 'report' ? await clipByHint(page) : await clipByPopup(popup);
  await popup.close();
  const stored = await storedTitle(library, url, sample);
  const badge = await library.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  await page.close();
  return {
    page: sample.name,
    noticed,
    badge,
    ...clipped,
    stored,
    isRight: noticed === sample.expects.kind && isStoredRight(stored, sample),
  };
}

/**
 * @param {Page} library
 * @param {string} url
 */
async function tabShowing(library, url) {
  const id = await library.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
    url,
  );
  if (id === undefined) throw new Error(`No tab shows ${url}`);
  return id;
}

/**
 * What is said of the page in a tab, waited for until it is what is expected or patience ends.
 * @param {Page} library
 * @param {number} tab
 * @param {string} expected
 */
async function noticedKind(library, tab, expected) {
  const end = Date.now() + patience;
  let kind = 'none';
  do {
    kind = await library.evaluate(async (tabId) => {
      const question = { id: 1, type: 'describePage', timestamp: Date.now() };
      const answer = await chrome.tabs.sendMessage(tabId, question).catch(() => null);
      return answer?.res?.detection.kind ?? 'none';
    }, tab);
    if (kind === expected) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (Date.now() < end);
  return kind;
}

/**
 * The popup as a page of its own, when it has read the tab.
 * @param {DrivenChromium} driven
 * @param {number} tab
 */
async function openPopup(driven, tab) {
  const popup = await driven.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(driven.extensionUrl(`popup.html?tab=${tab}`));
  await popup.locator('main[aria-busy=false]').waitFor();
  return popup;
}

/** @param {Page} page */
async function clipByHint(page) {
  await page.bringToFront();
  await clickInClosedRoot(page, /^(Clip|摘)/);
  const told = await waitForClosedRoot(page, outcomeWords);
  return { by: 'hint', outcome: outcomeWords.exec(told)?.[0] ?? '' };
}

/** @param {Page} popup */
async function clipByPopup(popup) {
  const button = popup.locator('footer button.primary');
  if (!(await button.isVisible())) {
    return { by: 'popup', outcome: firstLine(await popup.locator('main').innerText()) };
  }
  await button.click();
  const told = await popup.locator('#ended-heading').innerText();
  return { by: 'popup', outcome: outcomeWords.exec(told)?.[0] ?? told };
}

/**
 * The title under which a page is in the library: clipped from this address, or as the seed with the same text.
 * @param {Page} library
 * @param {string} url
 * @param {SamplePage} sample
 * @returns {Promise<string | null>}
 */
async function storedTitle(library, url, sample) {
  return library.evaluate(
    async ({ url: address, seed }) => {
      /** @type {IDBDatabase} */
      const database = await new Promise((resolve, reject) => {
        const opening = indexedDB.open('zhaibao');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error));
      });
      /** @type {import('../../lib/store/rows').ClipRow[]} */
      const rows = await new Promise((resolve, reject) => {
        const reading = database.transaction('clips').objectStore('clips').getAll();
        reading.addEventListener('success', () => resolve(reading.result));
        reading.addEventListener('error', () => reject(reading.error));
      });
      database.close();
      const row =
        rows.find((clip) => clip.pageKey?.endsWith(address)) ??
        rows.find((clip) => seed !== null && clip.seedFile?.startsWith(seed));
      if (row === undefined) return null;
      return `${row.seedFile === null ? '' : 'seed: '}${row.title ?? row.firstClause}`;
    },
    // What “the same page” means leaves the scheme open.
    { url: url.replace(/^https?:/, ''), seed: sample.expects.seed },
  );
}

/** @param {string | null} stored @param {SamplePage} sample */
function isStoredRight(stored, { expects }) {
  if (!expects.clips) return stored === null;
  return stored !== null && (expects.title === null || stored.endsWith(expects.title));
}

/** How a clip ends, in the words of the hint. */
const outcomeWords = /Clipped|Already in your library|new revision|nothing to clip/i;

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0]?.trim() ?? '';
}

/** @param {readonly Visit[]} visits */
function printVisits(visits) {
  const rows = visits.map((row) => [
    row.page,
    row.noticed,
    row.badge,
    row.by,
    row.outcome,
    row.stored ?? '—',
    row.isRight ? 'yes' : 'NO',
  ]);
  const heads = ['page', 'noticed', 'badge', 'by', 'outcome', 'in the library as', 'as expected'];
  console.log(tableLines(heads, rows).join('\n'));
}
