import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenTab } from '../../scripts/drive/firefox-tab.mjs';
import { startFirefox, type DrivenFirefox } from '../../scripts/drive/firefox.mjs';
import { ensureFirefox } from '../../scripts/setup/browsers.mjs';
import { screenshotFolder } from './fixture';
import { test as base } from './site-fixture';

/** Firefox is driven over WebDriver BiDi: Playwright only runs these tests, it does not start the browser. */

const root = join(import.meta.dirname, '../..');

interface Fixtures {
  readonly preferences: Readonly<Record<string, string | number | boolean>>;
  readonly firefox: DrivenFirefox;
  /** The library in a tab of its own, seeds in place. */
  readonly library: DrivenTab;
}

export const test = base.extend<Fixtures>({
  preferences: [{}, { option: true }],
  firefox: async ({ preferences }, use) => {
    const firefox = await startFirefox({
      executablePath: ensureFirefox(),
      extensionFolder: join(root, '.output/firefox-mv3'),
      extensionId: 'zhaibao@zhaibao.invalid',
      preferences: { 'intl.accept_languages': 'en-US', ...preferences },
    });
    await use(firefox);
    await firefox.close();
  },
  library: async ({ firefox }, use) => {
    const library = await firefox.open(firefox.extensionUrl('library.html'));
    await untilListed(library, 5);
    await use(library);
  },
});
export const { expect } = test;

/** Waits until the list counts so many rows; those that are not drawn count too. */
export async function untilListed(library: DrivenTab, count: number): Promise<void> {
  await library.until(
    (wanted) => document.querySelector('[role=option]')?.getAttribute('aria-setsize') === wanted,
    String(count),
  );
}

/** Waits until a page says some words, wherever. */
export async function untilSaid(tab: DrivenTab, words: string): Promise<void> {
  await tab.until((wanted) => document.body.innerText.includes(wanted), words);
}

/** Waits until no dialog is open. */
export async function untilClosed(library: DrivenTab): Promise<void> {
  await library.until(() => document.querySelector('dialog[open]') === null);
}

/** Clicks the first element that a selector finds and whose text has some words, once there is one. */
export async function clickOn(tab: DrivenTab, selector: string, words: string): Promise<void> {
  await tab.until(
    (wanted, text) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)];
      const element = found.find(({ textContent }) => textContent.includes(text));
      element?.click();
      return element !== undefined;
    },
    selector,
    words,
  );
}

/** Opens the first clip whose row has some words, and waits for its text. */
export async function openClip(library: DrivenTab, title: string): Promise<void> {
  await clickOn(library, '[role=option]', title);
  await library.until((wanted) => document.querySelector('article')?.textContent.includes(wanted), title);
}

/** Waits until the tab whose address ends so has a badge. */
export async function untilBadge(library: DrivenTab, path: string, badge: string): Promise<void> {
  await library.until(
    async (end, wanted) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith(end));
      return tab?.id !== undefined && (await chrome.action.getBadgeText({ tabId: tab.id })) === wanted;
    },
    path,
    badge,
  );
}

/** The popup as a page, speaking of the tab whose address ends so, once it has read it. */
export async function openPopup(
  firefox: DrivenFirefox,
  library: DrivenTab,
  path: string,
): Promise<DrivenTab> {
  const tabId = await library.until(
    async (end) => (await chrome.tabs.query({})).find(({ url }) => url?.endsWith(end))?.id,
    path,
  );
  const popup = await firefox.open(firefox.extensionUrl(`popup.html?tab=${String(tabId)}`));
  await popup.until(() => document.querySelector('main[aria-busy=false]') !== null);
  return popup;
}

/** Clips what a popup speaks of, by its first button, and closes it. */
export async function clipFrom(popup: DrivenTab): Promise<void> {
  await clickOn(popup, 'footer button.primary', 'Clip');
  await popup.until(() => document.querySelector('#ended-heading') !== null);
  await popup.close();
}

/** The bytes of a file among the downloads, once it is whole: until then an empty one holds its name. */
export async function downloaded({ downloads }: DrivenFirefox, name: RegExp): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  await expect
    .poll(
      () => {
        const file = readdirSync(downloads).find((there) => name.test(there));
        if (file !== undefined) bytes = readFileSync(join(downloads, file));
        return bytes.length;
      },
      `the download ${String(name)}`,
    )
    .toBeGreaterThan(0);
  return bytes;
}

/** Keeps a picture of a tab to be looked at. */
export async function picture(tab: DrivenTab, name: string): Promise<void> {
  mkdirSync(screenshotFolder, { recursive: true });
  await tab.screenshot(join(screenshotFolder, `firefox-${name}.png`));
}
