// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChineseFont, ensureChromium, ensureFirefox } from './setup/browsers.mjs';
import { installPackages, requireNode, run } from './setup/dependencies.mjs';

/**
 * `npm test`: on a fresh machine installs what the tests need, then runs every check and every test,
 * in real Chromium and Firefox too. All of them run even when one fails; the closing line counts the tests.
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, '.output');

requireNode();
installPackages(root);
const environment = {
  ...process.env,
  CHROME_PATH: ensureChromium(),
  FIREFOX_PATH: ensureFirefox(),
};
ensureChineseFont();

mkdirSync(results, { recursive: true });
const unitResults = join(results, 'unit.json');
const browserResults = join(results, 'e2e.json');
rmSync(unitResults, { force: true });
rmSync(browserResults, { force: true });

run(root, 'npm', ['run', '--silent', 'build']);

const failed = [
  step('types', 'npm', ['run', '--silent', 'check:types']),
  step('lint', 'npm', ['run', '--silent', 'check:lint']),
  step('layers', 'npm', ['run', '--silent', 'check:layers']),
  step('format', 'npm', ['run', '--silent', 'check:format']),
  step('sizes', 'npm', ['run', '--silent', 'check:size']),
  step('add-on lint', 'npm', ['run', '--silent', 'check:addon']),
  step('unit tests', 'npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitResults}`,
  ]),
  step('browser tests', 'npx', ['playwright', 'test']),
].filter((name) => name !== null);

const counts = [unitCounts(), browserCounts()];
const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
  counts.reduce((total, count) => total + count[key], 0);
if (failed.length > 0) console.error(`\nNot passed: ${failed.join(', ')}`);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed.length > 0 || sum('passed') === 0 ? 1 : 0);

/**
 * Runs one part with its output shown.
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} words
 * @returns {string | null} the name when it failed
 */
function step(name, command, words) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, words, {
    cwd: root,
    env: environment,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0 ? null : name;
}

function unitCounts() {
  const report = readReport(unitResults);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 1,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

function browserCounts() {
  const stats = readReport(browserResults)?.stats;
  return { passed: stats?.expected ?? 0, failed: stats?.unexpected ?? 1, skipped: stats?.skipped ?? 0 };
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
