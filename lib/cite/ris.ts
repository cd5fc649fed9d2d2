import { isoDate } from './cited-date';
import type { CitedName } from './cited-name';
import type { CitationRecord } from './citation-record';
import { citationNotes } from './citation-notes';

/**
 * A web page as a RIS record, lines ended by CR LF as the format wants. Values are single lines, so none begins a tag.
 */
export function risEntry(record: CitationRecord): string {
  const { creators, title, site, issuer, published, accessed, url, language, clipId } = record;
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'ELEC'],
    ['ID', clipId],
    ...creators.names.map((name) => ['AU', nameText(name)] as const),
    ['TI', title.text],
    ['T2', site],
    ['PB', issuer],
    ['PY', published === null ? null : isoDate({ ...published, month: null, day: null })],
    ['DA', published === null ? null : slashed(isoDate(published, '/'))],
    ['Y2', accessed === null ? null : slashed(isoDate(accessed, '/'))],
    ['UR', url],
    ['LA', language],
    ...citationNotes(record, 'with-translation').map((note) => ['N1', note] as const),
  ];
  const written = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`]));
  return `${written.join('')}ER  - \r\n`;
}

/** A comma would part family and given name: in a body's name it is written in full width. */
function nameText(name: CitedName): string {
  return name.kind === 'person' ? `${name.family}, ${name.given}` : name.name.replaceAll(',', '，');
}

/** RIS dates are YYYY/MM/DD/other, with all their slashes. */
function slashed(date: string): string {
  return date + '/'.repeat(3 - (date.split('/').length - 1));
}
