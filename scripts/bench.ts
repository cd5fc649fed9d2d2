import { tableLines } from './tour/table.mjs';
import { benchBrowser } from './bench/browser';
import { benchComparing } from './bench/compare';
import { benchConversion } from './bench/convert';
import { benchExtraction } from './bench/extract';
import { benchFacets } from './bench/facets';
import { benchLibrary } from './bench/library';
import { benchNoticing } from './bench/notice';
import { benchSearch } from './bench/search';
import type { BenchRow } from './bench/row';

/**
 * `npm run bench`: our costs beside named peers, measured in the same run, medians of several. Trust the ratios
 * more than the times. Wants a build (`npm run build`); `npm run check:size` prints the bundles.
 * Names of parts measure only those; `--large` also tries 100,000 clips, and takes an hour. A part that fails is told
 * at the end, and by the exit code; the others are measured all the same.
 */

const parts: readonly (readonly [string, () => readonly BenchRow[] | Promise<readonly BenchRow[]>])[] = [
  ['noticing', benchNoticing],
  ['extraction', benchExtraction],
  ['conversion', benchConversion],
  ['comparing', benchComparing],
  ['searching', benchSearch],
  ['facets', benchFacets],
  ['in Chromium', benchBrowser],
  ['library', benchLibrary],
];

const chosen = process.argv.slice(2).filter((word) => word !== '--large');
const unknown = chosen.filter((word) => !parts.some(([name]) => name === word));
if (unknown.length > 0) {
  throw new Error(
    `No part is called ${unknown.join(', ')}: there are ${parts.map(([name]) => name).join(', ')}`,
  );
}

const failed: string[] = [];
for (const [name, measure] of parts) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n${name}`);
  try {
    const rows = await measure();
    if (rows.length === 0)
      console.log('nothing to measure on: the shared corpus is not beside this checkout');
    else console.log(tableLines(['what', 'ours', 'peer', 'ratio', 'budget'], rows.map(cells), 60).join('\n'));
  } catch (error) {
    failed.push(name);
    console.error(error);
  }
}
if (failed.length > 0) {
  console.error(`\nNot measured, see above: ${failed.join(', ')}`);
  process.exitCode = 1;
}

function cells({ name, unit, ours, peer, budget }: BenchRow): readonly string[] {
  return [
    name,
    `${figure(ours)} ${unit}`,
    peer === null ? '' : `${peer.name} ${figure(peer.value)} ${unit}`,
    peer === null ? '' : `${figure(ours / peer.value)} ×`,
    budget === undefined ? '' : `${ours <= budget ? 'within' : 'OVER'} ${budget} ${unit}`,
  ];
}

function figure(value: number): string {
  return value.toPrecision(3).replace(/\.?0+$/u, (zeros) => (zeros.startsWith('.') ? '' : zeros));
}
