// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './bidi.mjs';
import { drivenTab } from './firefox-tab.mjs';

/** A real Firefox, driven over WebDriver BiDi and Firefox's own `webExtension` module, without a driver program. */

/** Fixed host of the extension's pages, set by preference before the extension is installed. */
const extensionHost = '11111111-2222-4333-8444-555555555555';

/** Quiet start, no network of Firefox's own. @type {Record<string, string | number | boolean>} */
const quietPreferences = {
  'remote.active-protocols': 1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/**
 * @typedef {object} DrivenFirefox
 * @property {(path: string) => string} extensionUrl
 * @property {string} downloads the folder that files are downloaded to
 * @property {(url: string) => Promise<import('./firefox-tab.mjs').DrivenTab>} open opens a tab
 * @property {() => Promise<void>} stopEventPage ends the extension's event page, as Firefox does after half a minute without events
 * @property {() => Promise<void>} close
 */

/**
 * Starts Firefox headless with an unpacked extension, in a profile of its own.
 * @param {object} options
 * @param {string} options.executablePath
 * @param {string} options.extensionFolder
 * @param {string} options.extensionId the manifest's gecko id
 * @param {Record<string, string | number | boolean>} [options.preferences]
 * @returns {Promise<DrivenFirefox>}
 */
export async function startFirefox({ executablePath, extensionFolder, extensionId, preferences = {} }) {
  const profile = mkdtempSync(join(tmpdir(), 'zhaibao-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  writePreferences(profile, {
    ...quietPreferences,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
    // 2: the folder named below.
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    ...preferences,
  });
  const browser = spawn(
    executablePath,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const send = await connect(await debuggerAddress(browser));
  await send('session.new', { capabilities: {} });
  await send('webExtension.install', { extensionData: { type: 'path', path: extensionFolder } });

  return {
    extensionUrl: (path) => `moz-extension://${extensionHost}/${path}`,
    downloads,
    open: async (url) => {
      const { context } = await send('browsingContext.create', { type: 'tab' });
      // Firefox never reports moz-extension: pages as complete; `until` waits instead.
      await send('browsingContext.navigate', {
        context,
        url,
        wait: url.startsWith('http') ? 'complete' : 'none',
      });
      return drivenTab(send, context);
    },
    stopEventPage: async () => {
      const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
      await drivenTab(send, contexts[0]?.context ?? '').evaluate(stopBackground, extensionId);
    },
    close: async () => {
      await send('browser.close').catch(() => {});
      if (browser.exitCode === null) await new Promise((resolve) => browser.once('exit', resolve));
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Runs in the browser's own window, with its rights.
 * @param {string} id of the extension
 */
function stopBackground(id) {
  // @ts-expect-error Known to the browser's own code alone.
  return WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

/** @param {string} profile @param {Record<string, string | number | boolean>} preferences */
function writePreferences(profile, preferences) {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

/**
 * The address Firefox prints when its debugger listens.
 * @param {import('node:child_process').ChildProcess} browser
 * @returns {Promise<string>}
 */
function debuggerAddress(browser) {
  return new Promise((resolve, reject) => {
    let log = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not open its debugger:\n${log}`)), 60_000);
    browser.stderr?.on('data', (chunk) => {
      log += chunk;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    browser.once('exit', (code) => reject(new Error(`Firefox ended (${code}):\n${log}`)));
  });
}
