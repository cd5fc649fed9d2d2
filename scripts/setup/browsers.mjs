// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A browser the project drives: where it may stand, and what to install when it does not.
 * @typedef {object} BrowserKind
 * @property {string} name
 * @property {string} variable environment variable that names an executable of the person's choice
 * @property {readonly string[]} commands names on PATH, best first
 * @property {readonly string[]} places absolute paths outside PATH
 * @property {string} debianPackage
 * @property {string} advice what to install where apt-get cannot be used
 */

/** @type {BrowserKind} */
const chromium = {
  name: 'Chromium',
  variable: 'CHROME_PATH',
  // Branded Chrome since 137 ignores --load-extension, so it comes last.
  commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  debianPackage: 'chromium',
  advice:
    'Install Chromium (Debian/Ubuntu: sudo apt-get install chromium; Fedora: sudo dnf install chromium; ' +
    'macOS: brew install --cask chromium), or set CHROME_PATH to a Chromium or Edge executable.',
};

/** @type {BrowserKind} */
const firefox = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debianPackage: 'firefox-esr',
  advice:
    'Install Firefox 140 or newer (Debian: sudo apt-get install firefox-esr; Fedora: sudo dnf install firefox; ' +
    'macOS: brew install --cask firefox), or set FIREFOX_PATH to its executable.',
};

/** Without a Chinese font every screenshot shows boxes. */
const chineseFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** The path of a Chromium that can load an extension; installs it where it may, else stops with what to do. */
export function ensureChromium() {
  return ensure(chromium);
}

/** The path of a Firefox; installs it where it may, else stops with what to do. */
export function ensureFirefox() {
  return ensure(firefox);
}

/** Puts a Chinese font on the machine where apt-get may be used; elsewhere systems bring one. */
export function ensureChineseFont() {
  if (process.platform !== 'linux' || existsSync(chineseFont) || hasChineseFont()) return;
  if (mayUseApt()) aptInstall('fonts-noto-cjk');
  else console.warn('No Chinese font found: screenshots will show boxes. Install Noto Sans CJK.');
}

function hasChineseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

/** @param {BrowserKind} kind */
function ensure(kind) {
  const found = find(kind);
  if (found) return found;
  if (mayUseApt()) {
    aptInstall(kind.debianPackage);
    const installed = find(kind);
    if (installed) return installed;
  }
  console.error(`${kind.name} was not found.\n${kind.advice}`);
  process.exit(1);
}

/** @param {BrowserKind} kind */
function find(kind) {
  const chosen = process.env[kind.variable];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    console.error(`${kind.variable} is set to ${chosen}, which is no executable file.`);
    process.exit(1);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = kind.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...kind.places].find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string} name */
function aptInstall(name) {
  console.log(`Installing ${name} (apt-get) …`);
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
}
