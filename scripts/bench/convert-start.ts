/**
 * One cold start of a converter, in a process of its own so that nothing is warm:
 *
 *     node --expose-gc --import tsx scripts/bench/convert-start.ts ours|opencc-js hans|hant cn|tw|…
 *
 * Prints one line of JSON, a `ConverterStart`. The dictionaries are loaded before the clock starts, for both.
 */
import { readFileSync } from 'node:fs';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { convertText } from '../../lib/convert';
import type { SourceScript } from '../../lib/convert/directions';
import type { Variant } from '../../lib/report';

export interface ConverterStart {
  /** CPU milliseconds from nothing to a converted report of 2,600 characters. */
  readonly firstConversion: number;
  /** Megabytes that the converter holds after a garbage collection. */
  readonly memory: number;
}

const [engine, from, to] = process.argv.slice(2) as ['ours' | 'opencc-js', SourceScript, Variant];
const text = readFileSync(
  from === 'hans' ? 'seeds/001_7bba759fdb40e0b0.txt' : 'seeds/004_e9cb74737c07315b.txt',
  'utf8',
);

function makeConvert(): (source: string) => string {
  if (engine === 'ours') return (source) => convertText(source, from, to);
  return ConverterBuilder(preset)({ from: from === 'hans' ? 'cn' : 'tw', to });
}

function megabytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const before = megabytesInUse();
const start = process.cpuUsage();
const convert = makeConvert();
const converted = convert(text);
const { user, system } = process.cpuUsage(start);
const memory = megabytesInUse() - before;
if (convert(text) !== converted) throw new Error('the second conversion differs from the first');
const result: ConverterStart = { firstConversion: (user + system) / 1000, memory };
console.log(JSON.stringify(result));
