import { convertText } from '../../lib/convert';
import { detectText } from '../../lib/detect';
import { readScript } from '../../lib/han/script';
import { mendText } from '../../lib/mend';
import type { Variant } from '../../lib/report';
import { inputLines } from './input-lines';
import { judgementOf } from './judgement';
import { writeLine } from './output';

/** Each line of standard input in a variant. */
export async function convertLines(variant: Variant): Promise<void> {
  await eachLine((line) => convertText(line, readScript(line).script, variant));
}

/** Each line of standard input mended by itself. */
export async function mendLines(): Promise<void> {
  await eachLine((line) => mendText(line).text);
}

/** For each line of standard input one of JSON: whether it reads like a report, and why. */
export async function detectLines(): Promise<void> {
  await eachLine((line) => JSON.stringify(judgementOf(detectText(line, null))));
}

async function eachLine(answer: (line: string) => string): Promise<void> {
  for await (const line of inputLines()) await writeLine(answer(line));
}
