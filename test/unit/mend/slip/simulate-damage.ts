import { pinyinReadings } from '../../../../lib/han/pinyin-readings';
import { codeOfUnit, isTrail, unitOfCode } from '../../../../lib/mend/gbk';

/** A source of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How a mirror treats a page. */
export interface Mirror {
  /** For how many characters of the table, in its order, it puts in a note. */
  readonly entries: number;
  /** How likely it breaks the bytes before a full-width mark. */
  readonly breaks: number;
  /** Whether a lead byte before a break vanishes, or leaves a ?. */
  readonly dropsOrphans: boolean;
  /** Whether private-use characters stay in the text. */
  readonly keepsPrivateUse: boolean;
}

/** A byte, or what the mirror put between bytes: a note's words, or a break that no decoder reads. */
type Unit = number | { readonly note: string } | 'break';

const openingBracket = 0x28;
const closingBracket = 0x29;
/** ， 。 ！ ； ？ ： in GBK, in the order in which the mirror replaces them. */
const brokenMarks = [
  [0xa3, 0xac],
  [0xa1, 0xa3],
  [0xa3, 0xa1],
  [0xa3, 0xbb],
  [0xa3, 0xbf],
  [0xa3, 0xba],
] as const;

/**
 * What a mirror makes of a line: it searches the GBK bytes, at any offset, for characters of its table and puts
 * notes after them, then for marks and breaks the stream before them, and decodes the result. Null when the line
 * holds a character that GBK lacks. `breaks` counts the places where the decoder lost its step.
 */
export function damage(line: string, mirror: Mirror, random: Random): { text: string; slips: number } | null {
  const bytes = gbkBytes(line);
  if (bytes === null) return null;
  let units: readonly Unit[] = bytes;
  for (const [character, note] of [...pinyinReadings].slice(0, mirror.entries)) {
    const code = codeOfUnit(character.charCodeAt(0));
    const pair = [code >> 8, code & 0xff] as const;
    units = replaced(units, pair, [...pair, openingBracket, { note }, closingBracket], () => true);
  }
  for (const pair of brokenMarks) {
    units = replaced(units, pair, ['break', ...pair], () => random() < mirror.breaks);
  }
  return decoded(units, mirror);
}

/** Full-width marks as mirrors fold them. */
export function folded(text: string): string {
  const half: Readonly<Record<string, string>> = {
    '，': ',',
    '！': '!',
    '？': '?',
    '：': ':',
    '；': ';',
    '（': '(',
    '）': ')',
  };
  return text.replaceAll(/[，！？：；（）]/g, (mark) => half[mark] ?? mark);
}

function gbkBytes(line: string): readonly number[] | null {
  const bytes: number[] = [];
  for (const character of line) {
    const unit = character.charCodeAt(0);
    const code = codeOfUnit(unit);
    if (unit < 0x80) bytes.push(unit);
    else if (code === 0 || character.length > 1) return null;
    else bytes.push(code >> 8, code & 0xff);
  }
  return bytes;
}

function replaced(
  units: readonly Unit[],
  [first, second]: readonly [number, number],
  replacement: readonly Unit[],
  isWanted: () => boolean,
): readonly Unit[] {
  const result: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit === first && units[at + 1] === second && isWanted()) {
      result.push(...replacement);
      at++;
    } else {
      result.push(unit);
    }
  }
  return result;
}

/** Reads pairs as the mirror's decoder does: what cannot follow a lead byte is eaten with it. */
function decoded(units: readonly Unit[], mirror: Mirror): { text: string; slips: number } {
  let text = '';
  let slips = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined || unit === 'break') continue;
    if (typeof unit !== 'number') {
      text += unit.note;
    } else if (unit < 0x80) {
      text += String.fromCharCode(unit);
    } else if (unit === 0x80) {
      text += '€';
    } else if (unit < 0xff) {
      const next = units[at + 1];
      if (typeof next === 'number' && isTrail(next)) {
        const read = unitOfCode(unit * 256 + next);
        const isPrivateUse = read >= 0xe000 && read <= 0xf8ff;
        if (read !== 0 && (!isPrivateUse || mirror.keepsPrivateUse)) text += String.fromCharCode(read);
        at++;
      } else {
        slips++;
        if (next !== 'break' || !mirror.dropsOrphans) text += '?';
        if (next === 'break' || typeof next === 'number') at++;
      }
    }
  }
  return { text: folded(text), slips };
}
