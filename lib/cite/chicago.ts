import { englishDate } from './cited-date';
import { nameAsWritten, type CitedName } from './cited-name';
import type { CitationRecord } from './citation-record';
import { romanizedName, type Romanization } from './romanization';

/*
 * Chicago Manual of Style, 18th edition, an entry of the bibliography for a page on the net. A title in Chinese:
 * pinyin, characters, and in brackets the translation.
 */

/** Of more than six authors three are given. */
const mostNames = 6;
const namesGiven = 3;

/** One entry. Chinese names keep their order, without a comma. */
export function chicagoEntry(record: CitationRecord, romanization: Romanization): string {
  const { creators, originalSource, documentNumber, published, accessed, url } = record;
  const sentences = [
    creators.names.length === 0 ? null : creatorsText(creators.names, romanization),
    titleText(record, romanization),
    documentNumber === null ? null : withCharacters(romanization.words(documentNumber), documentNumber),
    siteText(record, romanization),
    published === null ? null : englishDate(published),
    originalSource === null
      ? null
      : `Originally published in ${withCharacters(romanization.words(originalSource), originalSource)}`,
    accessed === null ? null : `Accessed ${englishDate(accessed)}`,
    url,
  ];
  return joinSentences(sentences.filter((sentence) => sentence !== null));
}

function creatorsText(names: readonly CitedName[], romanization: Romanization): string {
  const texts = names.map((name) => withCharacters(romanizedName(name, romanization), nameAsWritten(name)));
  if (texts.length > mostNames) return `${texts.slice(0, namesGiven).join(', ')}, et al`;
  const last = texts.at(-1) ?? '';
  if (texts.length < 2) return last;
  return `${texts.slice(0, -1).join(', ')}${texts.length > 2 ? ',' : ''} and ${last}`;
}

function titleText({ title, translatedTitle }: CitationRecord, romanization: Romanization): string {
  const romanized = romanization.words(title.text);
  const translation = translatedTitle === null ? '' : ` [${translatedTitle}]`;
  // A text without a title is described, and a description stands without quotation marks.
  if (title.from === 'opening') return `${withCharacters(romanized, `${title.text}……`)}${translation}`;
  const isLatin = romanized === title.text;
  return `“${innerQuotes(romanized)}”${isLatin ? '' : ` ${title.text}`}${translation}`;
}

/** A site that bears its author's name is not named again. */
function siteText({ site, creators }: CitationRecord, romanization: Romanization): string | null {
  if (site === null || creators.names.some((name) => nameAsWritten(name) === site)) return null;
  return withCharacters(romanization.words(site), site);
}

function withCharacters(romanized: string, written: string): string {
  return /\p{Script=Han}/u.test(written) ? `${romanized} ${written}` : written;
}

function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

function joinSentences(sentences: readonly string[]): string {
  return sentences.map((sentence) => (/[.!?…。！？]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}
