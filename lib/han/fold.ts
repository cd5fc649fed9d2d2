import { plainForms, type FormTable } from './character-forms';
import { conversionTwins } from './conversion-twins';
import { findPinyinNotes, withoutPinyinNotes } from './pinyin-notes';
import { simplifiedUnit } from './simplified';

export { simplifiedOf } from './simplified';

/** A folded text and, for each of its units, the offset of the unit of the input it stands for. */
export interface FoldedText {
  readonly folded: string;
  /** As long as `folded`, plus one entry with the input's length. */
  readonly map: Uint32Array;
}

const space = 0x20;
const letterDigitOrShare = /[\p{L}\p{M}\p{N}%‰]/u;

let searchForms: FormTable | null = null;
let identityForms: FormTable | null = null;

/**
 * What a text is when only its words count: script, width, case, punctuation, white space and the pinyin notes
 * of damaged mirrors are gone. Two texts with the same result are “the same text”. What changes a figure stays:
 * a point between digits (5.7万 is not 57万), % and ‰.
 */
export function foldForIdentity(text: string): string {
  const forms = formsForIdentity();
  const clean = withoutPinyinNotes(text);
  const units = new Uint16Array(clean.length);
  let length = 0;
  for (let at = 0; at < clean.length; at++) {
    const form = forms[clean.charCodeAt(at)] ?? 0;
    if (form !== 0 || isDecimalPoint(clean, at)) units[length++] = form === 0 ? 0x2e : form;
  }
  return textOf(units.subarray(0, length));
}

/** `foldForIdentity` with the way back from what counts to the text as it stands. */
export function foldForIdentityWithMap(text: string): FoldedText {
  const forms = formsForIdentity();
  const notes = findPinyinNotes(text);
  const units = new Uint16Array(text.length);
  const map = new Uint32Array(text.length + 1);
  let length = 0;
  let nextNote = 0;
  for (let at = 0; at < text.length; at++) {
    const note = notes[nextNote];
    if (note !== undefined && at === note.start) {
      at = note.end - 1;
      nextNote++;
      continue;
    }
    const form = forms[text.charCodeAt(at)] ?? 0;
    if (form === 0 && !isDecimalPoint(text, at)) continue;
    units[length] = form === 0 ? 0x2e : form;
    map[length++] = at;
  }
  map[length] = text.length;
  return { folded: textOf(units.subarray(0, length)), map: map.slice(0, length + 1) };
}

/**
 * A text in the form in which it is searched: Simplified characters, half width, lower case, one form a mark,
 * one space for a run of white space, nothing that does not print. Fold the query in the same way.
 */
export function foldForSearch(text: string): string {
  const forms = formsForSearch();
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const form = forms[text.charCodeAt(at)] ?? 0;
    if (form !== 0 && (form !== space || length === 0 || units[length - 1] !== space)) units[length++] = form;
  }
  return textOf(units.subarray(0, length));
}

/** `foldForSearch` with the way back from a hit to the text as it stands. */
export function foldForSearchWithMap(text: string): FoldedText {
  const forms = formsForSearch();
  const units = new Uint16Array(text.length);
  const map = new Uint32Array(text.length + 1);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const form = forms[text.charCodeAt(at)] ?? 0;
    if (form === 0 || (form === space && length > 0 && units[length - 1] === space)) continue;
    units[length] = form;
    map[length++] = at;
  }
  map[length] = text.length;
  return { folded: textOf(units.subarray(0, length)), map: map.slice(0, length + 1) };
}

function formsForIdentity(): FormTable {
  identityForms ??= makeIdentityForms();
  return identityForms;
}

function formsForSearch(): FormTable {
  searchForms ??= plainForms().map(simplifiedUnit);
  return searchForms;
}

/** As for search, with 0 for everything but letters, digits, private-use characters (they carry lost bytes) and % ‰. */
function makeIdentityForms(): FormTable {
  const twins = new Map(conversionTwins.map(({ from, to }) => [from.charCodeAt(0), to.charCodeAt(0)]));
  return formsForSearch().map((form) => (countsForIdentity(form) ? (twins.get(form) ?? form) : 0));
}

function countsForIdentity(unit: number): boolean {
  // From the Han characters to the private-use area all is letters, surrogates and private use.
  if (unit >= 0x3400 && unit <= 0xf8ff) return true;
  return letterDigitOrShare.test(String.fromCharCode(unit));
}

function isDecimalPoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit === 0x2e || unit === 0xff0e) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
  );
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** `String.fromCharCode` takes its units as arguments, so a long text goes in pieces. */
function textOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += 8192) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(from, from + 8192));
  }
  return text;
}
