import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/*
 * `npm run check:size`: prints what every script of the build weighs, and fails when one that runs in other
 * people's pages is over its budget (docs/design.md, “Budgets”). Build first.
 */

/** In bytes. The content script runs in every tab. */
const budgets: Readonly<Record<string, { readonly raw: number; readonly gzip: number }>> = {
  'content-scripts/content.js': { raw: 30_000, gzip: 12_000 },
};

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
const problems = [...missing, ...bundles.flatMap(excessOf)];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
