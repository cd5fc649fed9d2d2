import type { CitationStyle } from '../report';

/** How citations of each style are stored: the ending without its point, and the media type. */
export const citationFiles: {
  readonly [Style in CitationStyle]: { readonly extension: string; readonly mediaType: string };
} = {
  'gb-numeric': { extension: 'txt', mediaType: 'text/plain;charset=utf-8' },
  'gb-author-date': { extension: 'txt', mediaType: 'text/plain;charset=utf-8' },
  chicago: { extension: 'txt', mediaType: 'text/plain;charset=utf-8' },
  apa: { extension: 'txt', mediaType: 'text/plain;charset=utf-8' },
  biblatex: { extension: 'bib', mediaType: 'application/x-bibtex;charset=utf-8' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems;charset=utf-8' },
  'csl-json': { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
};
