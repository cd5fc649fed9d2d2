import { readScript } from '../han/script';
import type { Edit, Repair } from './repair';
import { bundledBigrams } from './slip/bigram-model';
import { SlipReader, type SlipRepair } from './slip/line-slips';
import { isMirrors, showsSlips } from './slip/places';

/** How sure a repair is whose characters are all known by both their bytes, and one with a guess among them. */
const confidenceOfDetermined = 0.95;
const confidenceOfGuessed = 0.8;

/**
 * 宣傳!爸貞c黨史 → 宣傳。“重慶黨史: mirrors that search and replace in the bytes of a GBK page, without heed to where
 * a character begins, break the pairs. The stretch is read anew as the likeliest GBK text that can have come to look
 * like this. A character is determined when both its bytes are still there, else guessed from one byte and the words
 * around it. Pages without a sign of it are not touched, and the model is not even loaded.
 */
export const byteSlip: Repair = {
  name: 'byte-slip',
  version: 1,
  // It is the dearest by far, and the others leave no bytes to read.
  once: true,
  prepare(texts) {
    const all = texts.map(({ mendable }) => mendable.text).join('\n');
    if (!showsSlips(all)) return null;
    const page = { isTraditional: readScript(all).script === 'hant', isMirror: isMirrors(all) };
    const reader = new SlipReader(bundledBigrams(), page);
    return ({ text }) =>
      Array.from(text.matchAll(/[^\n\t]+/g)).flatMap(({ index, 0: cell }) =>
        reader.slipsIn(cell).map((repair) => editOf(repair, index)),
      );
  },
};

function editOf({ start, end, after, certainties }: SlipRepair, offset: number): Edit {
  const guessed = guessedRanges(certainties);
  const confidence = guessed.length === 0 ? confidenceOfDetermined : confidenceOfGuessed;
  const edit = { start: offset + start, end: offset + end, after, confidence };
  return guessed.length === 0 ? edit : { ...edit, guessed };
}

function guessedRanges(certainties: SlipRepair['certainties']): readonly { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  certainties.forEach((certainty, at) => {
    if (certainty !== 'guessed') return;
    const last = ranges.at(-1);
    if (last?.end === at) last.end = at + 1;
    else ranges.push({ start: at, end: at + 1 });
  });
  return ranges;
}
