import { dateParts } from './cited-date';
import type { CitationRecord } from './citation-record';
import { citationKey } from './citation-key';
import { citationNotes } from './citation-notes';
import type { Romanization } from './romanization';

type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** An item of CSL-JSON 1.0.2, as Zotero, Pandoc and citeproc read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly number?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language: string;
  readonly note: string;
}

export function cslItem(record: CitationRecord, romanization: Romanization): CslItem {
  const { creators, title, site, issuer, place, documentNumber, published, accessed, url, language } = record;
  return {
    id: citationKey(record, romanization),
    type: 'webpage',
    title: title.text,
    ...(creators.names.length > 0 && {
      author: creators.names.map((name) =>
        name.kind === 'person' ? { family: name.family, given: name.given } : { literal: name.name },
      ),
    }),
    ...(site !== null && { 'container-title': site }),
    ...(issuer !== null && { publisher: issuer }),
    ...(issuer !== null && place !== null && { 'publisher-place': place }),
    ...(documentNumber !== null && { number: documentNumber }),
    ...(published !== null && { issued: { 'date-parts': [dateParts(published)] } }),
    ...(accessed !== null && { accessed: { 'date-parts': [dateParts(accessed)] } }),
    ...(url !== null && { URL: url }),
    language,
    note: citationNotes(record, 'with-translation').join('\n'),
  };
}
