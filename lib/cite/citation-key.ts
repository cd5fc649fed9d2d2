import type { CitationRecord } from './citation-record';
import type { Romanization } from './romanization';

/** The word that stands for a body, whose name would make too long a key. */
const bodyWord = 'report';

/** A key in ASCII that is the same in every export: zhuo2020-0123ab, report-89abcd. */
export function citationKey(
  { clipId, creators, published }: CitationRecord,
  romanization: Romanization,
): string {
  const [first] = creators.names;
  const word = first?.kind === 'person' ? romanization.person(first).family : bodyWord;
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
  return `${letters === '' ? bodyWord : letters}${published?.year ?? ''}-${clipId.slice(0, 6)}`;
}
