import { readScript } from '../han/script';
import { residueCharacters } from '../han/script-marks';
import type { Edit, Repair } from '../mend';
import { convertText } from './convert-text';
import { phrasesOf } from './converter';
import { directions } from './directions';

/**
 * Characters that are right in some words and left over in others: a round through Simplified may change them
 * into the one named, within a word. What else such a round changes (了解 → 瞭解, 發布 → 發佈, 淬煉 → 淬鍊) is taste.
 */
const leftOverInWords: readonly {
  readonly written: string;
  readonly becomes: string;
  readonly example: string;
}[] = [
  { written: '志', becomes: '誌', example: '雜志 → 雜誌' },
  { written: '准', becomes: '準', example: '精准 → 精準' },
  { written: '系', becomes: '繫', example: '聯系 → 聯繫' },
  { written: '致', becomes: '緻', example: '細致 → 細緻' },
  { written: '沖', becomes: '衝', example: '沖鋒 → 衝鋒' },
  { written: '挂', becomes: '掛', example: '懸挂 → 懸掛' },
];

const confidence = 0.9;

/** What lies between two marks or blanks: a word never reaches across one. */
const clauses = /[^\s\p{P}]+/gu;

/** A stretch of a clause in UTF-16 offsets. */
interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * 干部 → 幹部, 雜志 → 雜誌, 先后 → 先後: Simplified characters that a conversion on the mainland left in Traditional
 * text, found by going to Simplified and back. Offered, never made unasked: the publisher printed them. Of what the
 * round changes only residue is taken, word by word; a passage in Simplified is a quotation and stays.
 */
export const mainlandResidue: Repair = {
  name: 'mainland-residue',
  version: 1,
  prepare: (texts) => {
    const all = texts.map(({ mendable }) => mendable.text).join('\n');
    if (readScript(all).flavour !== 'mainland-made') return null;
    return ({ text }) =>
      Array.from(text.matchAll(/[^\n\t]+/g)).flatMap(({ index, 0: line }) => editsInLine(line, index));
  },
};

function editsInLine(line: string, offset: number): readonly Edit[] {
  if (readScript(line).script === 'hans') return [];
  return Array.from(line.matchAll(clauses)).flatMap(({ index, 0: clause }) =>
    editsInClause(clause, offset + index),
  );
}

function editsInClause(clause: string, offset: number): readonly Edit[] {
  const simplified = convertText(clause, 'hant', 'cn');
  const mended = onlyResidue(clause, convertText(simplified, 'hans', 'tw'));
  if (mended === clause) return [];
  const edits: Edit[] = [];
  for (const { start, end } of wordsOf(simplified)) {
    const [before, after] = [clause.slice(start, end), mended.slice(start, end)];
    if (before !== after) edits.push({ start: offset + start, end: offset + end, after, confidence });
  }
  return edits;
}

/** The clause with nothing but its residue changed; a clause whose places do not match one to one stays. */
function onlyResidue(clause: string, roundTrip: string): string {
  if (roundTrip.length !== clause.length) return clause;
  return Array.from({ length: clause.length }, (_, at) => {
    const [written, becomes] = [clause.charAt(at), roundTrip.charAt(at)];
    return isResidue(written, becomes) ? becomes : written;
  }).join('');
}

function isResidue(written: string, becomes: string): boolean {
  return (
    residueCharacters.includes(written) ||
    leftOverInWords.some((pair) => pair.written === written && pair.becomes === becomes)
  );
}

/** A Simplified clause cut at the phrases of the dictionary; what is in none stands alone. */
function* wordsOf(simplified: string): Generator<Word> {
  const configuration = directions.hans.tw;
  const phrases = configuration === null ? null : phrasesOf(configuration);
  for (let start = 0; start < simplified.length;) {
    const matched = phrases?.match(simplified, start, simplified.length) ?? start;
    const end = matched > start && phrases?.isPhrase === true ? matched : start + 1;
    yield { start, end };
    start = end;
  }
}
