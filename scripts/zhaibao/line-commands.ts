import { convertText } from '../../lib/convert';
import { detectText } from '../../lib/detect';
import { readScript } from '../../lib/han/script';
import { mendText } from '../../lib/mend';
import type { Script, Variant } from '../../lib/report';
import { inputLines } from './input-lines';
import { judgementOf } from './judgement';
import { writeLine } from './output';

/**
 * Each line of standard input in a variant. A line without a telling character (干部) is taken to be in the script of
 * the last line that had one, and before any such line in the script that the variant is not.
 */
export async function convertLines(variant: Variant): Promise<void> {
  let script: Script = variant === 'cn' ? 'hant' : 'hans';
  await eachLine((line) => {
    const own = readScript(line).script;
    if (own === 'mixed') return convertText(line, own, variant);
    if (own !== 'none') script = own;
    return convertText(line, script, variant);
  });
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
