/** In which form a citation is given: four for a text, three for programs. */
export const citationStyles = [
  'gb-numeric',
  'gb-author-date',
  'chicago',
  'apa',
  'biblatex',
  'ris',
  'csl-json',
] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What a citation lacks, and what stands in for it where something does. */
export type CitationGap =
  | 'author-issuer'
  | 'author-source'
  | 'author-none'
  | 'author-order'
  | 'title-opening'
  | 'date'
  | 'date-day'
  | 'url'
  | 'converted'
  | 'translation';
