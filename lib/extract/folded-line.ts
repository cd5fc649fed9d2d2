import { findPinyinNotes } from '../han/pinyin-notes';
import { simplifiedUnit } from '../han/simplified';

/**
 * A line in the form in which words of the page's furniture are looked up: Simplified, half width, lower
 * case, without white space and without the pinyin notes of damaged mirrors, so that 責(zé)任 編輯： and
 * 责任编辑: are one label.
 */
export interface FoldedLine {
  readonly folded: string;
  /** For each unit of `folded` its offset in the line, and last the line's length. */
  readonly offsets: readonly number[];
}

/** Folds a line; offsets lead back to it. Linear. */
export function foldLine(text: string): FoldedLine {
  const notes = findPinyinNotes(text);
  const offsets: number[] = [];
  let folded = '';
  let note = 0;
  for (let at = 0; at < text.length; at++) {
    while ((notes[note]?.end ?? Infinity) <= at) note++;
    if ((notes[note]?.start ?? Infinity) <= at) continue;
    const unit = foldedUnit(text.charCodeAt(at));
    if (unit === 0) continue;
    folded += String.fromCharCode(unit);
    offsets.push(at);
  }
  offsets.push(text.length);
  return { folded: folded.toLowerCase(), offsets };
}

/** The folded text alone. */
export function foldedText(text: string): string {
  return foldLine(text).folded;
}

/** 0 for what folds away. */
function foldedUnit(unit: number): number {
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff) return 0;
  if (unit >= 0x2000 && unit <= 0x200f) return 0;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  // ︰﹕ of Taiwan typesetting, ∕ of its date lines, the bars of WeChat-style bylines
  if (unit === 0xfe30 || unit === 0xfe55 || unit === 0x2236) return 0x3a;
  if (unit === 0x2215) return 0x2f;
  if (unit === 0x4e28 || unit === 0x2502 || unit === 0x2223) return 0x7c;
  return simplifiedUnit(unit);
}
