import { isHan } from '../han/ranges';
import type { GuessedStretch } from '../report';
import { codeOfUnit } from './gbk';
import type { Edit, Repair } from './repair';
import { bundledBigrams, type BigramModel } from './slip/bigram-model';

/** So many Han must come out of a run for it to be believed by itself. */
const leastHan = 2;
/** And such a share of what comes out. */
const leastHanShare = 0.6;
/** By so much, in natural logarithms a character, the new reading must be likelier than the old. */
const leastGain = 2;
const confidenceOfDetermined = 0.97;
const confidenceOfGuessed = 0.8;

/** Runs of what GBK writes in two bytes, and what a decoder leaves where it ends on a lone byte. */
const runs = /[^\0-\x7f\ufffd]+[?\ufffd]?/g;

/** What stands on either side, '' where the line begins or ends. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** Bytes of a run read as UTF-8. */
interface Reread {
  readonly text: string;
  readonly guessed: readonly GuessedStretch[];
  /** How many UTF-16 units of the page it stands for. */
  readonly length: number;
}

/**
 * 鎴戜滑 → 我们: UTF-8 that was read as GBK before the page was made. The bytes are written out again and read as UTF-8,
 * strictly. A run is believed where it turns out to be Chinese, and likelier than what stands there; shorter ones
 * beside it in the line follow. The last character of a run may have lost its last byte (鏈? → 月): the model
 * then chooses among the characters that have the others. 锟斤拷 holds no bytes of the text any more: it is no repair's.
 */
export const utf8AsGbk: Repair = {
  name: 'double-encoding',
  version: 2,
  prepare: (texts) => {
    if (!texts.some(({ mendable }) => showsMisreading(mendable.text))) return null;
    const model = bundledBigrams();
    return ({ text }) =>
      Array.from(text.matchAll(/[^\n\t]+/g)).flatMap(({ index, 0: line }) => editsInLine(line, index, model));
  },
};

let signs: RegExp | null = null;

/**
 * Whether a text has a character that the beginning of most Han in UTF-8 (E4 to E9, then 80 to A0) gives in GBK:
 * 198 characters that hardly any text has. Cheap, since no table of GBK is needed for it.
 */
function showsMisreading(text: string): boolean {
  signs ??= new RegExp(`[${misreadBeginnings()}]`);
  return signs.test(text);
}

function misreadBeginnings(): string {
  const bytes: number[] = [];
  for (let lead = 0xe4; lead <= 0xe9; lead++) {
    for (let trail = 0x80; trail <= 0xa0; trail++) bytes.push(lead, trail);
  }
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}

function editsInLine(line: string, offset: number, model: BigramModel): readonly Edit[] {
  const found = Array.from(line.matchAll(runs)).flatMap(({ index, 0: run }) => {
    const around = {
      before: line.slice(0, index).slice(-1),
      after: line.slice(index + run.length).charAt(0),
    };
    const reread = readAsUtf8(run, around, model);
    return reread === null ? [] : [{ index, reread, written: run.slice(0, reread.length) }];
  });
  if (!found.some(({ reread, written }) => isSurelyChinese(reread.text, written, model))) return [];
  return found
    .filter(({ reread }) => isChinese(reread.text))
    .map(({ index, reread: { text, guessed, length } }) => {
      const range = { start: offset + index, end: offset + index + length, after: text };
      return guessed.length === 0
        ? { ...range, confidence: confidenceOfDetermined }
        : { ...range, confidence: confidenceOfGuessed, guessed };
    });
}

function isSurelyChinese(text: string, written: string, model: BigramModel): boolean {
  const han = countHan(text);
  if (han < leastHan || han < leastHanShare * text.length) return false;
  return likelihood(text, model) / text.length - likelihood(written, model) / written.length >= leastGain;
}

/** Han, or the marks of Chinese text: what a short run may be beside one that is surely misread. */
function isChinese(text: string): boolean {
  return /^[\p{Script=Han}\u2014-\u2026\u3000-\u303f\ufe30-\ufe6b\uff01-\uff5e·\0-\x7f]+$/u.test(text);
}

function countHan(text: string): number {
  let han = 0;
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) han++;
  return han;
}

/** A run's bytes as UTF-8; null when they are none, but for a last byte that was lost. */
function readAsUtf8(run: string, { before, after }: Around, model: BigramModel): Reread | null {
  const end = /[?\ufffd]$/.test(run) ? run.length - 1 : run.length;
  const bytes = bytesInGbk(run.slice(0, end));
  if (bytes === null) return null;
  const whole = decodeStrictly(bytes);
  if (whole !== null) return { text: whole, guessed: [], length: end };
  const begun = [bytes.at(-2) ?? 0, bytes.at(-1) ?? 0] as const;
  const text = decodeStrictly(bytes.subarray(0, -2));
  if (text === null) return null;
  const around = { before: text.slice(-1) || before, after: after || '\n' };
  const last = likeliestCharacter(begun, around, model);
  if (last === null) return null;
  const guessed = [{ start: text.length, end: text.length + 1 }];
  return { text: text + last, guessed, length: run.length };
}

/** The Chinese character or mark with these two bytes and any third that most likely stands between two others. */
function likeliestCharacter(
  begun: readonly [number, number],
  { before, after }: Around,
  model: BigramModel,
): string | null {
  if (!beginsThreeBytes(begun)) return null;
  let likeliest: string | null = null;
  let best = -Infinity;
  for (let third = 0x80; third <= 0xbf; third++) {
    const character = decodeStrictly(Uint8Array.from([...begun, third]));
    // What the model looks through would always seem the likeliest.
    if (character === null || !isChinese(character) || model.token(character) === null) continue;
    const likely = likelihood(before + character + after, model);
    if (likely > best) {
      best = likely;
      likeliest = character;
    }
  }
  return likeliest;
}

/**
 * Whether a third byte makes a character of two: hardly any clean text has such bytes, and asking a decoder 64 times is
 * slow.
 */
function beginsThreeBytes([first, second]: readonly [number, number]): boolean {
  return first >= 0xe0 && first <= 0xef && second >= 0x80 && second <= 0xbf;
}

/** The natural logarithm of how likely the characters of a text follow each other. */
function likelihood(text: string, model: BigramModel): number {
  let before = model.lineStart;
  let sum = 0;
  for (const character of text) {
    const token = model.token(character);
    if (token === null) continue;
    sum += model.follows(before, token);
    before = token;
  }
  return sum;
}

/** Stops at the first character that GBK does not have: in a clean text of another kind, at once. */
function bytesInGbk(run: string): Uint8Array | null {
  const bytes = new Uint8Array(run.length * 2);
  let length = 0;
  for (let at = 0; at < run.length; at++) {
    const unit = run.charCodeAt(at);
    if (unit === euro || unit === 0x80) {
      bytes[length++] = 0x80;
      continue;
    }
    const code = codeOfUnit(unit);
    if (code === 0) return null;
    bytes[length++] = code >> 8;
    bytes[length++] = code & 0xff;
  }
  return bytes.subarray(0, length);
}

/** Decoders of GBK make € of the byte 80, or leave it. */
const euro = 0x20ac;

const strictly = new TextDecoder('utf-8', { fatal: true });

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strictly.decode(bytes);
  } catch {
    return null;
  }
}
