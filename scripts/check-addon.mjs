// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run check:addon`: Mozilla's lint of the built Firefox add-on. Fails on any error, and on any warning that is not
 * one of those below, each with why it may stand. Build first (`npm run build`).
 */

const root = join(import.meta.dirname, '..');

/**
 * @typedef {object} KnownWarning
 * @property {string} code
 * @property {string} file
 * @property {number} times
 * @property {string} why
 */

/** @type {readonly KnownWarning[]} */
const known = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'extract.js',
    times: 2,
    why:
      '@mozilla/readability sets innerHTML in two places, of the copy of the page it is given: a document ' +
      'without a window, in which nothing runs or loads. Its result is read as text, never shown.',
  },
];

const lint = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', join(root, '.output/firefox-mv3'), '--output', 'json', '--boring'],
  { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 },
);
/** @type {{ errors: Message[], warnings: Message[] }} */
const { errors, warnings } = JSON.parse(lint.stdout);

/** @typedef {{ code: string, file?: string, line?: number, message: string }} Message */

const unexplained = warnings.filter(
  ({ code, file }) => !known.some((warning) => warning.code === code && warning.file === file),
);
const changed = known.filter(
  ({ code, file, times }) =>
    warnings.filter((warning) => warning.code === code && warning.file === file).length !== times,
);
for (const { code, file, line, message } of [...errors, ...unexplained]) {
  console.error(`${file ?? ''}:${line ?? ''} ${code}: ${message}`);
}
for (const { code, file, times } of changed)
  console.error(`${file}: ${code} is no longer there ${times} times.`);
for (const { code, file, times, why } of known) console.log(`${file}: ${times} × ${code}, known: ${why}`);
console.log(`${errors.length} errors, ${unexplained.length} unexplained warnings`);
process.exit(errors.length + unexplained.length + changed.length === 0 ? 0 : 1);
