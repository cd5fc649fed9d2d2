import { readScript } from '../han/script';
import type { ConvertedRuns, Script, Variant } from '../report';
import { Alignment, type LengthChange } from './alignment';
import { convertAligned, type ConversionOptions } from './convert-text';

/**
 * Runs of text, each in the pieces that a page's markup cuts it into, in a variant. A run is converted in one
 * piece (`<b>理</b>发` is 理髮) and cut again where it was cut before. A run that is plainly in one script goes by
 * its own, any other by that of the page. Null for a run in which nothing changes.
 */
export function convertRuns(
  runs: readonly (readonly string[])[],
  pageScript: Script,
  to: Variant,
  options: ConversionOptions = {},
): ConvertedRuns {
  return runs.map((pieces) => convertRun(pieces, pageScript, to, options));
}

function convertRun(
  pieces: readonly string[],
  pageScript: Script,
  to: Variant,
  options: ConversionOptions,
): readonly string[] | null {
  const original = pieces.join('');
  const own = readScript(original).script;
  const from = own === 'hans' || own === 'hant' ? own : pageScript;
  const { text, changes } = convertAligned(original, from, to, options);
  if (text === original) return null;
  if (pieces.length === 1) return [text];
  const alignment = new Alignment(changes);
  let start = 0;
  let end = 0;
  return pieces.map((piece) => {
    end += piece.length;
    const convertedStart = start;
    start = cutIn(text, original, end, changes, alignment);
    return text.slice(convertedStart, start);
  });
}

/**
 * Where a cut of the original falls in the converted text. Inside a word that was rewritten into a longer or
 * shorter one the whole word stays before the cut, unless it has as many characters as before and only some of
 * them take two units.
 */
function cutIn(
  text: string,
  original: string,
  cut: number,
  changes: readonly LengthChange[],
  alignment: Alignment,
): number {
  const after = alignment.toConverted(cut, 'end');
  const around = changes.find(({ start, end }) => start < cut && cut < end);
  if (around === undefined) return after;
  const before = alignment.toConverted(around.start, 'start');
  const characters = Array.from(text.slice(before, after));
  if (characters.length !== Array.from(original.slice(around.start, around.end)).length) return after;
  const kept = Array.from(original.slice(around.start, cut)).length;
  return before + characters.slice(0, kept).join('').length;
}
