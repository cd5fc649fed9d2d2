import { citationStyles, regions, type CitationStyle, type Region } from '../../lib/report';

/** The script of a citation: each clip's own, or one for all. */
export const citationReadings = ['original', ...regions] as const;
export type CitationReading = 'original' | Region;

/** How a person cites; remembered, as it rarely changes. */
export interface CiteChoice {
  readonly style: CitationStyle;
  readonly reading: CitationReading;
}

export const plainCiteChoice: CiteChoice = { style: 'gb-numeric', reading: 'original' };

/** A choice as it was stored, or the plain one for anything else. */
export function citeChoiceOf(stored: unknown): CiteChoice {
  const { style, reading } = { ...plainCiteChoice, ...(typeof stored === 'object' ? stored : {}) };
  return {
    style: citationStyles.find((name) => name === style) ?? plainCiteChoice.style,
    reading: citationReadings.find((name) => name === reading) ?? plainCiteChoice.reading,
  };
}
