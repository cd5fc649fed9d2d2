import { tableLines } from './tour/table.mjs';
import { benchBrowser } from './bench/browser';
import { benchComparing } from './bench/compare';
import { benchConversion } from './bench/convert';
import { benchExport } from './bench/export';
import { benchExportPage } from './bench/export-page';
import { benchExtraction } from './bench/extract';
import { benchFacets } from './bench/facets';
import { benchLibrary } from './bench/library';
import { benchNoticing } from './bench/notice';
import { benchSearch } from './bench/search';
import type { BenchRow } from './bench/row';

/**
 * `npm run bench`: our costs beside named peers, measured in the same run, medians of several. Trust the ratios
 * more than the times. Wants a build (`npm run build`); `npm run check:size` prints the bundles.
 * Names of parts measure only those; `--large` also tries the library with 100,000 clips.
 */

const parts: readonly (readonly [string, () => readonly BenchRow[] | Promise<readonly BenchRow[]>])[] = [
  ['noticing', benchNoticing],
  ['extraction', benchExtraction],
  ['conversion', benchConversion],
  ['export', benchExport],
  ['export in Chromium', benchExportPage],
  ['comparing', benchComparing],
  ['searching', benchSearch],
  ['facets', benchFacets],
  ['in Chromium', benchBrowser],
  ['library', benchLibrary],
];

const chosen = process.argv.slice(2).filter((word) => word !== '--large');
for (const [name, measure] of parts) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n${name}`);
  const rows = await measure();
  if (rows.length === 0) console.log('nothing to measure on: the shared corpus is not beside this checkout');
  else console.log(tableLines(['what', 'ours', 'peer', 'ratio', 'budget'], rows.map(cells), 60).join('\n'));
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
