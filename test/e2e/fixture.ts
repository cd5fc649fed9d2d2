import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { startChromium, type DrivenChromium } from '../../scripts/drive/chromium.mjs';
import { ensureChromium } from '../../scripts/setup/browsers.mjs';
import { test as base } from './site-fixture';
import { countOfKind } from './store-in-page';

const root = join(import.meta.dirname, '../..');
export const extensionFolder = join(root, '.output/chrome-mv3');
export const screenshotFolder = join(root, '.output/screenshots');
const seedCount = readdirSync(join(root, 'seeds')).length;

interface Fixtures {
  readonly browserLanguage: string;
  readonly scheme: 'light' | 'dark';
  readonly chromium: DrivenChromium;
  readonly context: BrowserContext;
  readonly extension: Extension;
  readonly page: Page;
}

/** What tests ask of the extension as a whole. */
export interface Extension {
  readonly url: (path: string) => string;
  /** The service worker as it runs now; it is another object after a kill. */
  readonly worker: () => Promise<Worker>;
  /** The library in a tab of its own, seeds in place. */
  readonly openLibrary: (hash?: string) => Promise<Page>;
  /** The popup as a page, speaking of the tab that shows `page`. */
  readonly openPopup: (page: Page) => Promise<Page>;
  readonly badge: (page: Page) => Promise<string>;
  readonly tabId: (page: Page) => Promise<number>;
  readonly screenshot: (page: Page, name: string) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  browserLanguage: ['en-US', { option: true }],
  scheme: ['light', { option: true }],
  chromium: async ({ browserLanguage, scheme }, use) => {
    const driven = await startChromium({
      executablePath: ensureChromium(),
      extensionFolder,
      language: browserLanguage,
      colorScheme: scheme,
    });
    await use(driven);
    await driven.close();
  },
  context: async ({ chromium }, use) => {
    await use(chromium.context);
  },
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
  extension: async ({ chromium, context }, use) => {
    await use(extensionOf(chromium, context));
  },
});
export const { expect } = test;

function extensionOf(chromium: DrivenChromium, context: BrowserContext): Extension {
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const tabId = async (page: Page) => {
    const url = page.url();
    const id = await (
      await worker()
    ).evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id, url);
    if (id === undefined) throw new Error(`No tab shows ${url}`);
    return id;
  };
  let seedsStand = false;
  return {
    url: chromium.extensionUrl,
    worker,
    tabId,
    openLibrary: async (hash = '') => {
      const library = await context.newPage();
      await library.goto(chromium.extensionUrl(`library.html${hash}`));
      // In a new profile they come in one after the other, and rows move under the pointer meanwhile.
      if (!seedsStand) {
        await expect.poll(() => library.evaluate(countOfKind, 'seed')).toBe(seedCount);
        if (hash === '') await expect(library.getByRole('option').nth(seedCount - 1)).toBeAttached();
        seedsStand = true;
      }
      return library;
    },
    openPopup: async (page) => {
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(chromium.extensionUrl(`popup.html?tab=${await tabId(page)}`));
      return popup;
    },
    badge: async (page) => {
      const id = await tabId(page);
      return (await worker()).evaluate(async (tab) => chrome.action.getBadgeText({ tabId: tab }), id);
    },
    screenshot: async (page, name) => {
      mkdirSync(screenshotFolder, { recursive: true });
      await page.screenshot({ path: join(screenshotFolder, `${name}.png`) });
    },
  };
}
