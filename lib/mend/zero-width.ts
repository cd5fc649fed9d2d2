import { isHan } from '../han/ranges';
import type { Edit, Repair } from './repair';

/** Runs of characters without width, of both kinds below. */
const unseenRun =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
/** Control characters, zero-width space, word joiner, byte-order mark: stray wherever they stand. */
const alwaysStray = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060-\u2064\ufeff]+/g;
/** General punctuation; marks, kana and enclosed characters of East Asia; vertical, small and wide forms. */
const plainRanges = [
  [0x2000, 0x206f],
  [0x3000, 0x33ff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xffef],
] as const;

/**
 * 工\u200b作 → 工作: characters without width that editors and content systems leave in the text. Soft hyphens,
 * joiners and direction marks have their use in German, emoji or Arabic, so they go only among Han.
 */
export const zeroWidth: Repair = {
  name: 'zero-width',
  version: 1,
  prepare: () => (mendable) => straysIn(mendable.text),
};

function straysIn(text: string): readonly Edit[] {
  return Array.from(text.matchAll(unseenRun)).flatMap(({ index, 0: run }) => {
    const before = text.charCodeAt(index - 1);
    const after = text.charCodeAt(index + run.length);
    const isAmongHan = isHan(before) || isHan(after);
    if (isAmongHan && needsNoJoiner(before) && needsNoJoiner(after)) return [removal(index, run)];
    return Array.from(run.matchAll(alwaysStray), (stray) => removal(index + stray.index, stray[0]));
  });
}

function removal(start: number, run: string): Edit {
  return { start, end: start + run.length, after: '', confidence: 0.99 };
}

/** Whether a unit is Han, Latin, a mark of either, or (NaN) no unit at all: writing that needs no joiner. */
function needsNoJoiner(unit: number): boolean {
  if (Number.isNaN(unit) || isHan(unit) || unit < 0x300) return true;
  return plainRanges.some(([first, last]) => unit >= first && unit <= last);
}
