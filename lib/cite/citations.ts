import type { CitationStyle } from '../report';
import { apaCreators, apaEntry } from './apa';
import { biblatexEntry } from './biblatex';
import { chicagoEntry } from './chicago';
import { isoDate } from './cited-date';
import type { CitationRecord } from './citation-record';
import { cslItem } from './csl-json';
import { gbAuthorDateCreators, gbAuthorDateEntry, gbNumericEntry } from './gb-t-7714';
import { risEntry } from './ris';
import { romanizedName, type Romanization } from './romanization';

import { yearLetters } from './year-letters';

type Writer = (records: readonly CitationRecord[], romanization: Romanization) => string;

const writers: { readonly [Style in CitationStyle]: Writer } = {
  'gb-numeric': (records) => lines(records.map((record, index) => gbNumericEntry(record, index + 1))),
  'gb-author-date': (records, romanization) => {
    const sorted = byCreator(records, romanization);
    const letters = yearLetters(sorted.map((record) => `${gbAuthorDateCreators(record)}\n${yearOf(record)}`));
    return lines(sorted.map((record, index) => gbAuthorDateEntry(record, letters[index] ?? '')));
  },
  chicago: (records, romanization) =>
    lines(byCreator(records, romanization).map((record) => chicagoEntry(record, romanization))),
  apa: (records, romanization) => {
    const sorted = byCreator(records, romanization);
    // An entry that begins with its title is told apart by it.
    const letters = yearLetters(
      sorted.map((record) => {
        const { names } = record.creators;
        const first = names.length === 0 ? record.title.text : apaCreators(names, romanization);
        return `${first}\n${yearOf(record)}`;
      }),
    );
    return lines(sorted.map((record, index) => apaEntry(record, letters[index] ?? '', romanization)));
  },
  biblatex: (records, romanization) =>
    `${records.map((record) => biblatexEntry(record, romanization)).join('\n\n')}\n`,
  ris: (records) => records.map(risEntry).join('\r\n'),
  'csl-json': (records, romanization) =>
    `${JSON.stringify(
      records.map((record) => cslItem(record, romanization)),
      null,
      2,
    )}\n`,
};

/**
 * Citations of several clips in a style, ready to be pasted or stored. A numbered list and the exchange formats keep
 * the order given; lists by author are sorted by pinyin, then by date.
 */
export function citations(
  records: readonly CitationRecord[],
  style: CitationStyle,
  romanization: Romanization,
): string {
  return writers[style](records, romanization);
}

/** One clip's citation, to stand below a passage: without the number of a list. */
export function citation(record: CitationRecord, style: CitationStyle, romanization: Romanization): string {
  const written = citations([record], style, romanization);
  return style === 'gb-numeric' ? written.replace(/^\[1\] /, '').trimEnd() : written.trimEnd();
}

/** By what stands first, in pinyin; compared by code unit, so that every browser sorts alike. */
function byCreator(
  records: readonly CitationRecord[],
  romanization: Romanization,
): readonly CitationRecord[] {
  const keyed = records.map((record) => {
    const { names } = record.creators;
    const first =
      names.length === 0
        ? romanization.words(record.title.text)
        : names.map((name) => romanizedName(name, romanization)).join(', ');
    const date = record.published === null ? '' : isoDate(record.published);
    return { record, first: first.toLowerCase(), date };
  });
  return keyed
    .toSorted((a, b) => compared(a.first, b.first) || compared(a.date, b.date))
    .map(({ record }) => record);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function yearOf({ published }: CitationRecord): string {
  return String(published?.year ?? '');
}

function lines(entries: readonly string[]): string {
  return entries.map((entry) => `${entry}\n`).join('');
}
