// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';

/**
 * A real Firefox, driven over WebDriver BiDi without a driver program in between.
 * Method: https://w3c.github.io/webdriver-bidi/ and Firefox's own `webExtension` module.
 */

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
 * @property {(url: string) => Promise<string>} open opens a tab; gives its context id
 * @property {(context: string, expression: string) => Promise<unknown>} evaluate a JSON-able value in the page
 * @property {(context: string, expression: string, timeout?: number) => Promise<unknown>} until waits for a truthy value
 * @property {(context: string, file: string) => Promise<void>} screenshot writes a PNG
 * @property {() => Promise<void>} close
 */

/**
 * Starts Firefox headless with an unpacked extension.
 * @param {object} options
 * @param {string} options.executablePath
 * @param {string} options.extensionFolder
 * @param {string} options.extensionId the manifest's gecko id
 * @param {Record<string, string | number | boolean>} [options.preferences]
 * @returns {Promise<DrivenFirefox>}
 */
export async function startFirefox({ executablePath, extensionFolder, extensionId, preferences = {} }) {
  const profile = mkdtempSync(join(tmpdir(), 'zhaibao-firefox-'));
  writePreferences(profile, {
    ...quietPreferences,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
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

  /** @param {string} context @param {string} expression */
  const evaluate = async (context, expression) => {
    const answer = await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };

  return {
    extensionUrl: (path) => `moz-extension://${extensionHost}/${path}`,
    open: async (url) => {
      const { context } = await send('browsingContext.create', { type: 'tab' });
      // Firefox never reports moz-extension: pages as complete; `until` waits instead.
      await send('browsingContext.navigate', {
        context,
        url,
        wait: url.startsWith('http') ? 'complete' : 'none',
      });
      return context;
    },
    evaluate,
    until: async (context, expression, timeout = 15_000) => {
      const end = Date.now() + timeout;
      /** @type {unknown} */
      let last;
      while (Date.now() < end) {
        // A page in the middle of loading has no realm yet.
        last = await evaluate(context, expression).catch((error) => ({ error: String(error) }));
        if (last && !(typeof last === 'object' && 'error' in last)) return last;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`Waited in vain for ${expression}; last: ${JSON.stringify(last)}`);
    },
    screenshot: async (context, file) => {
      // A tab in the background draws nothing that it was never asked to show (content-visibility).
      await send('browsingContext.activate', { context });
      await evaluate(
        context,
        `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))`,
      );
      const { data } = await send('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: async () => {
      await send('browser.close').catch(() => {});
      if (browser.exitCode === null) await new Promise((resolve) => browser.once('exit', resolve));
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * What the commands used here answer with; each fills the fields that are its own.
 * @typedef {object} BidiResult
 * @property {string} context browsingContext.create
 * @property {string} data browsingContext.captureScreenshot
 * @property {'success' | 'exception'} type script.evaluate
 * @property {{ value: string }} result script.evaluate
 * @property {{ text: string }} exceptionDetails script.evaluate
 */

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

/**
 * A function that sends one BiDi command and gives its result.
 * @param {string} address
 * @returns {Promise<(method: string, params?: object) => Promise<BidiResult>>}
 */
async function connect(address) {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  let lastId = 0;
  /** @type {Map<number, { resolve: (value: BidiResult) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  socket.on('message', (data) => {
    const answer = JSON.parse(String(data));
    const asker = waiting.get(answer.id);
    if (!asker) return;
    waiting.delete(answer.id);
    if (answer.type === 'error') asker.reject(new Error(`${answer.error}: ${answer.message}`));
    else asker.resolve(answer.result);
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
