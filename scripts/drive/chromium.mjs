// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * A Chromium with the built extension in a profile of its own.
 * @typedef {object} DrivenChromium
 * @property {import('@playwright/test').BrowserContext} context
 * @property {string} extensionId
 * @property {(path: string) => string} extensionUrl address of one of the extension's own pages
 * @property {() => Promise<void>} close closes the browser and removes the profile
 */

/**
 * Starts Chromium with an unpacked extension.
 * @param {object} options
 * @param {string} options.executablePath
 * @param {string} options.extensionFolder
 * @param {boolean} [options.headless] default true
 * @param {string} [options.language] of the browser's own interface, which the extension follows: 'en-US', 'zh-CN', 'zh-TW'
 * @param {'light' | 'dark'} [options.colorScheme]
 * @param {{ width: number, height: number } | null} [options.viewport] null: the window's own size
 * @returns {Promise<DrivenChromium>}
 */
export async function startChromium({
  executablePath,
  extensionFolder,
  headless = true,
  language = 'en-US',
  colorScheme = 'light',
  viewport = { width: 1280, height: 860 },
}) {
  const profile = mkdtempSync(join(tmpdir(), 'zhaibao-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    viewport,
    acceptDownloads: true,
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    // Both flags are needed; Chrome's own switch that disables them is turned off where it still can be.
    args: [
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--lang=${language}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await firstWorker(context));
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    extensionId,
    extensionUrl: (path) => `chrome-extension://${extensionId}/${path}`,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** @param {import('@playwright/test').BrowserContext} context */
async function firstWorker(context) {
  try {
    return await context.waitForEvent('serviceworker', { timeout: 15_000 });
  } catch {
    await context.close();
    throw new Error(
      'The browser did not load the extension. Chrome 137 and newer refuse to from the command line: ' +
        'install Chromium, or open chrome://extensions, switch on developer mode and load .output/chrome-mv3 by hand.',
    );
  }
}

/**
 * Kills the extension's service worker as the browser does when it has been idle.
 * @param {import('@playwright/test').Page} extensionPage any open page of the extension
 */
export async function killServiceWorker(extensionPage) {
  const session = await extensionPage.context().newCDPSession(extensionPage);
  /** @type {string[]} */
  const seen = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    seen.push(...versions.map((version) => version.runningStatus));
  });
  await session.send('ServiceWorker.enable');
  seen.length = 0;
  await session.send('ServiceWorker.stopAllWorkers');
  for (let turn = 0; turn < 100 && !seen.includes('stopped'); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await session.detach();
  if (!seen.includes('stopped')) throw new Error('The service worker did not stop.');
}
