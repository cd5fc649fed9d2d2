import { englishDate, englishMonthAndDay } from './cited-date';
import { nameAsWritten, type CitedName } from './cited-name';
import type { CitationRecord } from './citation-record';
import { romanizedName, type Romanization } from './romanization';

/*
 * APA, 7th edition: a page on the net in a language of another script: the title in Latin letters, its translation in
 * brackets. When it was retrieved is told since such pages change, and nobody else keeps what was read.
 */

/** Of more names the first nineteen and the last are given. */
const mostNames = 20;

/** One entry. `letter` tells apart what one author published in one year. */
export function apaEntry(record: CitationRecord, letter: string, romanization: Romanization): string {
  const { creators, site, originalSource, documentNumber } = record;
  const title = titleText(record, romanization);
  const number = documentNumber === null ? '' : ` (${romanization.words(documentNumber)})`;
  const date = dateText(record, letter);
  const opening =
    creators.names.length === 0
      ? [`${title}${number}`, date]
      : [apaCreators(creators.names, romanization), date, `${title}${number}`];
  const isNamedBefore = creators.names.some((name) => nameAsWritten(name) === site);
  const siteName = site === null || isNamedBefore ? [] : [romanization.words(site)];
  const reprint = originalSource === null ? [] : [`(Reprinted from ${romanization.words(originalSource)})`];
  const sentences = [...opening, ...siteName].map((part) => (/[.!?]$/.test(part) ? part : `${part}.`));
  return [...sentences, retrievedText(record), ...reprint].filter((part) => part !== '').join(' ');
}

/** Zhuo, Y., & Gu, P.; a body in full. */
export function apaCreators(names: readonly CitedName[], romanization: Romanization): string {
  const texts = names.map((name) => {
    if (name.kind === 'literal') return romanizedName(name, romanization);
    const { family, given } = romanization.person(name);
    return `${family}, ${given.slice(0, 1)}.`;
  });
  const last = texts.at(-1) ?? '';
  if (texts.length < 2) return last;
  if (texts.length > mostNames) return `${texts.slice(0, mostNames - 1).join(', ')}, . . . ${last}`;
  return `${texts.slice(0, -1).join(', ')}, & ${last}`;
}

function titleText({ title, translatedTitle }: CitationRecord, romanization: Romanization): string {
  const romanized = romanization.words(title.text);
  const words = title.from === 'opening' ? `[${romanized} . . .]` : romanized;
  return translatedTitle === null ? words : `${words} [${translatedTitle}]`;
}

function dateText({ published }: CitationRecord, letter: string): string {
  if (published === null) return `(n.d.${letter === '' ? '' : `-${letter}`})`;
  const monthAndDay = englishMonthAndDay(published);
  return `(${published.year}${letter}${monthAndDay === null ? '' : `, ${monthAndDay}`})`;
}

function retrievedText({ accessed, url }: CitationRecord): string {
  if (url === null) return '';
  return accessed === null ? url : `Retrieved ${englishDate(accessed)}, from ${url}`;
}
