import type { CitationGap } from '../report';
import type { CitationRecord } from './citation-record';

/** Where a person should look before they use a citation, the weightiest first. */
export function citationGaps({
  creators,
  title,
  published,
  url,
  translatedTitle,
}: CitationRecord): readonly CitationGap[] {
  const gaps: CitationGap[] = [];
  if (creators.from === 'nobody') gaps.push('author-none');
  else if (creators.from !== 'authors') gaps.push(`author-${creators.from}`);
  if (title.from === 'opening') gaps.push('title-opening');
  if (published === null) gaps.push('date');
  else if (published.day === null) gaps.push('date-day');
  if (url === null) gaps.push('url');
  if (translatedTitle === null) gaps.push('translation');
  return gaps;
}
