import { isHan } from '../han/ranges';
import type { Model } from './model';

/** Anything that is neither Han, digit nor letter: nothing is learned across it. */
export const gap = 0x20;
/** A run of digits, whatever its length. */
export const digits = 0x30;
/** A run of Latin letters. */
export const letters = 0x61;

/** The model was trained on this many symbols from the start of a text. */
export const windowSize = 600;

/** In UTF-16 units; keeps the cost of a page bound when Han characters are rare in it. */
export const longestWindow = 8_000;
/** An inserted pinyin note is never longer: 狀(zhuàng). */
const longestPinyinNote = 8;

/** The beginning of a text as the model reads it. */
export interface SymbolWindow {
  /** The text up to its 600th Han character, as published. */
  readonly text: string;
  /** At most 600 symbols: Simplified Han characters, and `gap`, `digits`, `letters`. */
  readonly symbols: Uint16Array;
  /** For each symbol, where in `text` it stands. */
  readonly positions: Uint32Array;
  /** Han characters in `text`. */
  readonly han: number;
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit < 91) || (unit >= 97 && unit < 123) || (unit >= 0xc0 && unit < 0x250);
}

function isDigit(unit: number): boolean {
  // ○ (U+25CB) is what many pages type for 〇 in years.
  return (unit >= 48 && unit < 58) || (unit >= 0xff10 && unit < 0xff1a) || unit === 0x25cb;
}

const spaces = new Set([9, 10, 13, 0x20, 0xa0, 0x2002, 0x2003, 0x200b, 0x202f, 0x3000, 0xfeff]);

/** The offset behind `(shí)` when a pinyin note opens at `start`, else `start`. */
function behindPinyinNote(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && end <= start + longestPinyinNote) {
    const unit = text.charCodeAt(end);
    const isTone = unit >= 0x300 && unit < 0x370;
    if (!isLetter(unit) && !isTone && unit !== 0x20 && unit !== 0x27) break;
    end++;
  }
  const closing = text.charCodeAt(end);
  return end > start + 1 && (closing === 0x29 || closing === 0xff09) ? end + 1 : start;
}

function windowEnd(text: string): { end: number; han: number } {
  const limit = Math.min(text.length, longestWindow);
  let end = 0;
  let han = 0;
  while (end < limit && han < windowSize) {
    if (isHan(text.charCodeAt(end))) han++;
    end++;
  }
  return { end, han };
}

/**
 * Reads the beginning of a text as the symbols the model knows: Traditional becomes Simplified, white
 * space and inserted pinyin notes vanish, runs of digits, of letters and of anything else become one.
 */
export function readSymbols(text: string, fold: Model['fold']): SymbolWindow {
  const { end, han } = windowEnd(text);
  const symbols = new Uint16Array(windowSize);
  const positions = new Uint32Array(windowSize);
  let count = 0;
  let previous = gap;
  for (let at = 0; at < end && count < windowSize; at++) {
    const unit = text.charCodeAt(at);
    if (spaces.has(unit)) continue;
    const symbol = symbolOf(unit, fold);
    if (symbol === gap && (unit === 0x28 || unit === 0xff08) && isHan(previous)) {
      const behind = behindPinyinNote(text, at);
      if (behind > at) {
        at = behind - 1;
        continue;
      }
    }
    if (symbol === previous && !isHan(symbol)) continue;
    symbols[count] = symbol;
    positions[count] = at;
    count++;
    previous = symbol;
  }
  return {
    text: text.slice(0, end),
    symbols: symbols.subarray(0, count),
    positions: positions.subarray(0, count),
    han,
  };
}

function symbolOf(unit: number, fold: Model['fold']): number {
  if (isHan(unit)) return fold.get(unit) ?? unit;
  if (isDigit(unit)) return digits;
  return isLetter(unit) ? letters : gap;
}
