import type { CitationGap } from '../report';
import type { CitedName } from './cited-name';
import type { CitationRecord } from './citation-record';

/** Which part of a name in Latin letters is the family name is not told, and differs: Jamie Lee, Zhuo Yuanshan. */
function isLatinName(name: CitedName): boolean {
  return (
    name.kind === 'literal' && /^[\p{Script=Latin}.'’-]+(?: [\p{Script=Latin}.'’-]+){1,3}$/u.test(name.name)
  );
}

/** Where a person should look before they use a citation, the weightiest first. */
export function citationGaps({
  creators,
  title,
  published,
  url,
  translatedTitle,
  convertedFrom,
}: CitationRecord): readonly CitationGap[] {
  const gaps: CitationGap[] = [];
  if (creators.from === 'nobody') gaps.push('author-none');
  else if (creators.from !== 'authors') gaps.push(`author-${creators.from}`);
  if (creators.names.some(isLatinName)) gaps.push('author-order');
  if (title.from === 'opening') gaps.push('title-opening');
  if (published === null) gaps.push('date');
  else if (published.day === null) gaps.push('date-day');
  if (url === null) gaps.push('url');
  if (convertedFrom !== null) gaps.push('converted');
  if (translatedTitle === null) gaps.push('translation');
  return gaps;
}
