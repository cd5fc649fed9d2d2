/**
 * One form for the several in which the same mark is written: full and half width, the small forms of Taiwan
 * typesetting, the curly, straight and corner quotes. Characters, not words: script is folded elsewhere.
 */

/** Each row: the form kept, then the forms that become it. All are single UTF-16 units. */
const sameMarks: readonly string[] = [
  // quotes: “四个意识” and 「四個意識」 are one phrase to someone who searches
  '"“”„‟«»「」『』〝〞〟＂﹁﹂﹃﹄',
  "'‘’‚‛＇",
  // full stops; the half-width 。 of old Taiwan pages
  '.。．｡﹒',
  // ﹔﹑ stand for ；、 on mirrors of Big5 pages
  '、､﹑',
  // middle dots in names: 买买提·艾力 is typed with any of these
  '·•・‧･∙⋅',
  '-‐‑‒–—―−─﹣－',
  '~～〜∼',
  '…⋯',
  '<〈＜﹤',
  '>〉＞﹥',
  '[【〔［',
  ']】〕］',
];

/** Characters that print nothing: they may stand in any word without being seen. */
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/;

/**
 * Ranges whose characters NFKC brings to a plain form of one unit: Han compatibility, small forms, full and half width.
 */
const compatibilityRanges: readonly (readonly [number, number])[] = [
  [0xf900, 0xfaff],
  [0xfe50, 0xfe6f],
  [0xff00, 0xffef],
];

/**
 * Where letters with case, white space and characters that print nothing stand; between lie the large scripts without
 * any.
 */
const otherRanges: readonly (readonly [number, number])[] = [
  [0x0000, 0x30ff],
  [0xa640, 0xabff],
  [0xfe00, 0xffef],
];

/**
 * What a unit becomes when width, case, mark form and kinds of space do not count; 0 for a unit that prints nothing.
 */
export type FormTable = Uint16Array;

let plain: FormTable | null = null;

/**
 * The table of plain forms for all UTF-16 units: lower case, half width, one form a mark, every white space
 * U+0020. Units with no plain form of one unit stay themselves. Made on first use; not to be written to.
 */
export function plainForms(): FormTable {
  plain ??= makePlainForms();
  return plain;
}

function makePlainForms(): FormTable {
  const forms = new Uint16Array(0x10000);
  for (let unit = 0; unit < forms.length; unit++) forms[unit] = unit;
  for (const marks of sameMarks) {
    for (let at = 1; at < marks.length; at++) forms[marks.charCodeAt(at)] = marks.charCodeAt(0);
  }
  for (const [first, last] of compatibilityRanges) {
    for (let unit = first; unit <= last; unit++) {
      if (forms[unit] !== unit) continue;
      const form = String.fromCharCode(unit).normalize('NFKC');
      // ｢ is half-width 「, which in turn is a quote.
      if (form.length === 1) forms[unit] = forms[form.charCodeAt(0)] ?? unit;
    }
  }
  for (const [first, last] of otherRanges) {
    for (let unit = first; unit <= last; unit++) {
      const character = String.fromCharCode(unit);
      if (invisible.test(character)) forms[unit] = 0;
      else if (/\s/.test(character)) forms[unit] = 0x20;
      else {
        const lower = String.fromCharCode(forms[unit] ?? unit).toLowerCase();
        if (lower.length === 1) forms[unit] = lower.charCodeAt(0);
      }
    }
  }
  return forms;
}
