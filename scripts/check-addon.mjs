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
 * @property {RegExp} file the bundler puts a hash of its own at the end of a chunk's name
 * @property {number} times
 * @property {string} why
 */

const readability =
  '@mozilla/readability sets innerHTML in two places, of the copy of the page it is given: a document ' +
  'without a window, in which nothing runs or loads. Its result is read as text, never shown.';

/** @type {readonly KnownWarning[]} */
const known = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^extract\.js$/u, times: 2, why: readability },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/extract-[\w-]+\.js$/u,
    times: 2,
    why: `${readability} Here the page is a snapshot or a saved file that DOMParser has parsed.`,
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/purify\.es-[\w-]+\.js$/u,
    times: 1,
    why:
      'DOMPurify sets innerHTML in a document without a window that it makes for its work. Its result goes to one ' +
      'place: the srcdoc of a sandboxed frame that runs no scripts, with a policy before it that allows no network.',
  },
];

/** @type {(known: KnownWarning, warning: Message) => boolean} */
const explains = ({ code, file }, warning) => warning.code === code && file.test(warning.file ?? '');

const lint = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', join(root, '.output/firefox-mv3'), '--output', 'json', '--boring'],
  { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 },
);
/** @type {{ errors: Message[], warnings: Message[] }} */
const { errors, warnings } = JSON.parse(lint.stdout);

/** @typedef {{ code: string, file?: string, line?: number, message: string }} Message */

const unexplained = warnings.filter((warning) => !known.some((one) => explains(one, warning)));
const changed = known.filter(
  (one) => warnings.filter((warning) => explains(one, warning)).length !== one.times,
);
for (const { code, file, line, message } of [...errors, ...unexplained]) {
  console.error(`${file ?? ''}:${line ?? ''} ${code}: ${message}`);
}
for (const { code, file, times } of changed)
  console.error(`${file.source}: ${code} is no longer there ${times} times.`);
for (const { code, file, times, why } of known)
  console.log(`${file.source}: ${times} × ${code}, known: ${why}`);
console.log(`${errors.length} errors, ${unexplained.length} unexplained warnings`);
process.exit(errors.length + unexplained.length + changed.length === 0 ? 0 : 1);
