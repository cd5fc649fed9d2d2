import type { CitationGap, CitationStyle } from '../../lib/report';

/** Where the locales keep the name of each form of citation. */
export const citationStyleNames = {
  'gb-numeric': 'citing.styles.gbNumeric',
  'gb-author-date': 'citing.styles.gbAuthorDate',
  chicago: 'citing.styles.chicago',
  apa: 'citing.styles.apa',
  biblatex: 'citing.styles.biblatex',
  ris: 'citing.styles.ris',
  'csl-json': 'citing.styles.cslJson',
} as const satisfies Record<CitationStyle, string>;

/** Where the locales say what a citation lacks. */
export const citationGapWords = {
  'author-issuer': 'citing.gaps.authorIssuer',
  'author-source': 'citing.gaps.authorSource',
  'author-none': 'citing.gaps.authorNone',
  'author-order': 'citing.gaps.authorOrder',
  'title-opening': 'citing.gaps.titleOpening',
  date: 'citing.gaps.date',
  'date-day': 'citing.gaps.dateDay',
  url: 'citing.gaps.url',
  converted: 'citing.gaps.converted',
  translation: 'citing.gaps.translation',
} as const satisfies Record<CitationGap, string>;
