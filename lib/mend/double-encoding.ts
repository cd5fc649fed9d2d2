import { isHan } from '../han/ranges';
import { codeOfUnit, isEverydayHan, isLead, isTrail, unitOfCode } from './gbk';
import type { Edit, Repair } from './repair';
import { misreadRun, singleByteRuns, singleBytesOf } from './single-byte';

/** So many different Han must come out of a stretch for the new reading to be believed. */
const leastHan = 2;
/** And such a share of what comes out must be Han. */
const leastHanShare = 0.6;
/** GBK reads nearly any bytes as some Han; the right reading is mostly everyday ones. */
const leastEverydayShare = 0.6;

/** A character read anew from the bytes of one stretch, and which characters of the stretch it replaces. */
interface Reread {
  readonly start: number;
  readonly end: number;
  readonly character: string;
}

/**
 * ç–«æƒ… → 疫情, ÒßÇé → 疫情: UTF-8 or GBK bytes that were read as Latin-1 or Windows-1252 before the page was
 * made. Only whole and valid characters are read anew, and only where a stretch then turns out to be Chinese.
 */
export const doubleEncoding: Repair = {
  name: 'double-encoding',
  version: 1,
  prepare: (texts) => {
    if (!texts.some(({ mendable }) => misreadRun.test(mendable.text))) return null;
    return ({ text }) => (misreadRun.test(text) ? misreadStretches(text) : []);
  },
};

function misreadStretches(text: string): readonly Edit[] {
  return Array.from(text.matchAll(singleByteRuns)).flatMap(({ index, 0: stretch }) => {
    if (!misreadRun.test(stretch)) return [];
    const bytes = singleBytesOf(stretch);
    const inUtf8 = rereadUtf8(bytes);
    const reread = isChinese(inUtf8) ? inUtf8 : rereadGbk(bytes);
    if (reread !== inUtf8 && !(isChinese(reread) && isEveryday(reread))) return [];
    return editsOf(reread, index);
  });
}

/** Every valid sequence of two to four bytes; a space where A0 must be is the no-break space an editor replaced. */
function rereadUtf8(bytes: Uint8Array): readonly Reread[] {
  const reread: Reread[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length === 0 || at + length > bytes.length) continue;
    const sequence = bytes.slice(at, at + length).map((byte) => (byte === 0x20 ? 0xa0 : byte));
    const character = decodeStrictly(decoder, sequence);
    if (character === null || character < '\u00a0') continue;
    reread.push({ start: at, end: at + length, character });
    at += length - 1;
  }
  return reread;
}

function decodeStrictly(decoder: TextDecoder, sequence: Uint8Array): string | null {
  try {
    return decoder.decode(sequence);
  } catch {
    return null;
  }
}

function rereadGbk(bytes: Uint8Array): readonly Reread[] {
  const reread: Reread[] = [];
  for (let at = 0; at + 1 < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    const unit = isLead(lead) && isTrail(trail) ? unitOfCode(lead * 256 + trail) : 0;
    if (unit === 0) continue;
    reread.push({ start: at, end: at + 2, character: String.fromCharCode(unit) });
    at++;
  }
  return reread;
}

function isChinese(reread: readonly Reread[]): boolean {
  const han = reread.filter(({ character }) => isHan(character.charCodeAt(0)));
  // A leader of dots, ······, makes the same character again and again: 贩贩贩.
  const different = new Set(han.map(({ character }) => character)).size;
  return different >= leastHan && han.length >= leastHanShare * reread.length;
}

function isEveryday(reread: readonly Reread[]): boolean {
  const han = countOf(reread, ({ character }) => isHan(character.charCodeAt(0)));
  const everyday = countOf(reread, ({ character }) => isEverydayHan(codeOfUnit(character.charCodeAt(0))));
  return everyday >= leastEverydayShare * han;
}

function countOf(reread: readonly Reread[], matches: (one: Reread) => boolean): number {
  return reread.reduce((count, one) => (matches(one) ? count + 1 : count), 0);
}

/** One edit for each unbroken row of characters read anew. */
function editsOf(reread: readonly Reread[], offset: number): readonly Edit[] {
  const edits: { start: number; end: number; after: string; confidence: number }[] = [];
  for (const { start, end, character } of reread) {
    const last = edits.at(-1);
    if (last?.end === offset + start) {
      last.end = offset + end;
      last.after += character;
    } else {
      edits.push({ start: offset + start, end: offset + end, after: character, confidence: 0.97 });
    }
  }
  return edits;
}
