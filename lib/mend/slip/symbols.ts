import { pinyinReadings } from '../../han/pinyin-readings';

/**
 * What a slipped line is read in: characters, the notes that the mirror put in (落實(shí)), and notes whose opening
 * bracket a broken pair swallowed (變?yōu)). `start` is the offset in the line.
 */
export type LineSymbol =
  | { readonly kind: 'character'; readonly text: string; readonly start: number }
  | { readonly kind: 'note'; readonly text: string; readonly start: number; readonly reading: string }
  | {
      readonly kind: 'swallowed-note';
      readonly text: string;
      readonly start: number;
      readonly reading: string;
    };

const notes = /[(?]([a-z\u0300-\u030cüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,9})\)/g;
const knownReadings: ReadonlySet<string> = new Set(pinyinReadings.values());

/** Cuts a line into symbols; only readings of the mirrors' closed table count as notes. */
export function symbolsOf(line: string): readonly LineSymbol[] {
  const symbols: LineSymbol[] = [];
  let at = 0;
  const addCharacters = (end: number): void => {
    for (; at < end; at++) symbols.push({ kind: 'character', text: line.charAt(at), start: at });
  };
  for (const match of line.matchAll(notes)) {
    const reading = (match[1] ?? '').normalize('NFC');
    if (!knownReadings.has(reading)) continue;
    addCharacters(match.index);
    const kind = match[0].startsWith('(') ? 'note' : 'swallowed-note';
    symbols.push({ kind, text: match[0], start: at, reading });
    at += match[0].length;
  }
  addCharacters(line.length);
  return symbols;
}
