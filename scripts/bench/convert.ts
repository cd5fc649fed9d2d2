import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { convertText } from '../../lib/convert';
import type { SourceScript } from '../../lib/convert/directions';
import type { Variant } from '../../lib/report';
import type { ConverterStart } from './convert-start';
import { median, timings, type BenchRow } from './row';

interface Direction {
  readonly from: SourceScript;
  readonly to: Variant;
  /** What opencc-js calls the two sides. */
  readonly peer: { readonly from: string; readonly to: string };
  readonly firstConversionBudget?: number;
}

const directions: readonly Direction[] = [
  { from: 'hans', to: 'tw', peer: { from: 'cn', to: 'tw' }, firstConversionBudget: 50 },
  { from: 'hans', to: 'twp', peer: { from: 'cn', to: 'twp' } },
  { from: 'hant', to: 'cn', peer: { from: 'tw', to: 'cn' } },
];

const peerName = 'opencc-js 1.4.2';
const coldStarts = 5;
const textNodes = 2000;
/** Characters: long enough that the start of the engine does not count. */
const longText = 500_000;

/** Conversion beside stock opencc-js: cold start, memory held, throughput, and a page of many short text nodes. */
export function benchConversion(): readonly BenchRow[] {
  return directions.flatMap((direction) => startRows(direction).concat(speedRows(direction)));
}

function startRows({ from, to, firstConversionBudget }: Direction): readonly BenchRow[] {
  const ours = coldStartsOf('ours', from, to);
  const peer = coldStartsOf('opencc-js', from, to);
  return [
    {
      name: `first conversion ${from} → ${to}, cold, CPU`,
      unit: 'ms',
      ours: median(ours.map(({ firstConversion }) => firstConversion)),
      peer: { name: peerName, value: median(peer.map(({ firstConversion }) => firstConversion)) },
      ...(firstConversionBudget === undefined ? {} : { budget: firstConversionBudget }),
    },
    {
      name: `memory of the converter ${from} → ${to}`,
      unit: 'MB',
      ours: median(ours.map(({ memory }) => memory)),
      peer: { name: peerName, value: median(peer.map(({ memory }) => memory)) },
      budget: 8,
    },
  ];
}

function speedRows({ from, to, peer }: Direction): readonly BenchRow[] {
  const report = reportIn(from);
  const long = report.repeat(Math.ceil(longText / report.length));
  const nodes = shortTexts(report, textNodes);
  const stock = ConverterBuilder(preset)(peer);
  const ours = (text: string): string => convertText(text, from, to);
  return [
    {
      name: `throughput ${from} → ${to}, UTF-8`,
      unit: 'MB/s',
      ours: megabytesASecond(ours, long),
      peer: { name: peerName, value: megabytesASecond(stock, long) },
    },
    {
      name: `${textNodes} text nodes ${from} → ${to}`,
      unit: 'ms',
      ours: median(timings(() => nodes.forEach(ours))),
      peer: { name: peerName, value: median(timings(() => nodes.forEach(stock))) },
      budget: 3,
    },
  ];
}

function coldStartsOf(
  engine: 'ours' | 'opencc-js',
  from: SourceScript,
  to: Variant,
): readonly ConverterStart[] {
  const script = fileURLToPath(new URL('convert-start.ts', import.meta.url));
  return Array.from({ length: coldStarts }, () => {
    const options = ['--expose-gc', '--import', 'tsx', script, engine, from, to];
    // The script prints what its `ConverterStart` says, nothing else.
    return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' })) as ConverterStart;
  });
}

function reportIn(script: SourceScript): string {
  const numbers = script === 'hans' ? ['001', '002', '003'] : ['004'];
  return readdirSync('seeds')
    .filter((file) => numbers.includes(file.slice(0, 3)))
    .map((file) => readFileSync(`seeds/${file}`, 'utf8'))
    .join('\n');
}

/** Text nodes of a page: clauses of a report, over and over. */
function shortTexts(report: string, count: number): readonly string[] {
  const clauses = report.split(/[,，。;；、\n]+/).filter((clause) => clause !== '');
  return Array.from({ length: count }, (_, index) => clauses[index % clauses.length] ?? '');
}

function megabytesASecond(convert: (text: string) => string, text: string): number {
  const bytes = new TextEncoder().encode(text).length;
  return bytes / 1e6 / (median(timings(() => void convert(text))) / 1000);
}
