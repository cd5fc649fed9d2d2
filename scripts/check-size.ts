import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/*
 * `npm run check:size`: prints what every script of the build weighs, and fails when one that runs in other
 * people's pages, or what the library loads before it shows anything, is over its budget. Build first.
 */

/** In bytes. The guest runs in every tab, noticing in those with Chinese prose. */
const budgets: Readonly<Record<string, { readonly raw: number; readonly gzip: number }>> = {
  'guest.js': { raw: 6_000, gzip: 3_000 },
  'notice.js': { raw: 30_000, gzip: 12_000 },
};

/** In bytes, uncompressed: what a page loads before it shows anything. Dictionaries, repairs and writers come later. */
const firstLoads: Readonly<Record<string, number>> = { 'library.html': 700_000, 'sidepanel.html': 700_000 };

const output = resolve(import.meta.dirname, '../.output');

interface Bundle {
  readonly browser: string;
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
}

function bundlesOf(browser: string): readonly Bundle[] {
  const folder = resolve(output, browser);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|css)$/.test(entry.name))
    .map((entry) => {
      const path = resolve(entry.parentPath, entry.name);
      const content = readFileSync(path);
      const gzip = gzipSync(content, { level: 9 }).length;
      return { browser, file: relative(folder, path).replaceAll('\\', '/'), raw: content.length, gzip };
    })
    .sort((one, other) => other.raw - one.raw);
}

function excessOf({ browser, file, raw, gzip }: Bundle): readonly string[] {
  const budget = budgets[file];
  if (budget === undefined) return [];
  return [
    ...(raw > budget.raw ? [`${browser}/${file} has ${raw} bytes; its budget is ${budget.raw}`] : []),
    ...(gzip > budget.gzip
      ? [`${browser}/${file} has ${gzip} bytes gzipped; its budget is ${budget.gzip}`]
      : []),
  ];
}

/** The scripts that a page names itself: those it asks for later are not among them. */
function firstLoadOf(browser: string, page: string): number | null {
  const path = resolve(output, browser, page);
  if (!existsSync(path)) return null;
  const named = readFileSync(path, 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g);
  return Array.from(named).reduce(
    (sum, [, file = '']) => sum + readFileSync(resolve(output, browser, file)).length,
    0,
  );
}

function excessOfFirstLoad(browser: string, page: string, budget: number): readonly string[] {
  const bytes = firstLoadOf(browser, page);
  if (bytes === null) return [];
  console.log(`${browser}/${page} loads ${(bytes / 1_000).toFixed(1)} KB before it shows anything`);
  return bytes > budget ? [`${browser}/${page} loads ${bytes} bytes at first; its budget is ${budget}`] : [];
}

const bundles = ['chrome-mv3', 'firefox-mv3'].flatMap(bundlesOf);
console.table(
  bundles.map(({ browser, file, raw, gzip }) => ({
    browser,
    file,
    'raw KB': (raw / 1_000).toFixed(1),
    'gzip KB': (gzip / 1_000).toFixed(1),
    budget: file in budgets ? 'yes' : '',
  })),
);
const missing = Object.keys(budgets)
  .filter((file) => !bundles.some((bundle) => bundle.file === file))
  .map((file) => `${file} is not in .output: run npm run build first`);
const excess = ['chrome-mv3', 'firefox-mv3'].flatMap((browser) =>
  Object.entries(firstLoads).flatMap(([page, budget]) => excessOfFirstLoad(browser, page, budget)),
);
const problems = [...missing, ...bundles.flatMap(excessOf), ...excess];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
