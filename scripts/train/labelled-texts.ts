import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { pairOf } from '../../lib/detect/model';

/** `P` a report, `N` not, `B` borderline: neither taught nor counted. */
type Label = 'P' | 'N' | 'B';

interface DatasetRow {
  readonly label: Label;
  readonly kind: string;
  readonly site: string;
  readonly hard: boolean;
  readonly structure: readonly number[];
  /** Distinct pairs of symbols, one behind the other without separator. */
  readonly bigrams: string;
}

/** A labelled text: what can be learned from it, without its words in order. */
export interface LabelledText {
  readonly isReport: boolean;
  /** Subject or genre: flood, meeting_news, law … */
  readonly kind: string;
  /** Hashed site: texts of one site never stand on both sides of a split. */
  readonly site: string;
  /** A negative of a neighbouring genre: the kind that matters. */
  readonly isHard: boolean;
  readonly structure: readonly number[];
  readonly pairs: ReadonlySet<number>;
}

/**
 * Of the 25 features that the dataset measured, those that lib/detect measures, in its order. Left out: numbers,
 * commas, titles in 《》, labels of an info line, words of illness, the second person and articles of law; learned
 * with the others they weighed next to nothing.
 */
const measuredFeatures = [0, 1, 2, 3, 4, 7, 8, 10, 12, 13, 15, 16, 17, 20, 21, 22, 23, 24];

function pairsOf(bigrams: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 0; at < bigrams.length; at += 2)
    pairs.add(pairOf(bigrams.charCodeAt(at), bigrams.charCodeAt(at + 1)));
  return pairs;
}

/** Reads the gzipped NDJSON of labelled texts; borderline ones are left out. */
export function readLabelledTexts(path: string): readonly LabelledText[] {
  return readRows(path)
    .filter((row) => row.label !== 'B')
    .map(textOf);
}

/** The borderline ones alone: neither taught nor counted, but noticed all the same. */
export function readBorderlineTexts(path: string): readonly LabelledText[] {
  return readRows(path)
    .filter((row) => row.label === 'B')
    .map(textOf);
}

function readRows(path: string): readonly DatasetRow[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  // The dataset's README describes the rows; a changed shape would show in the measures at once.
  return lines.map((line) => JSON.parse(line) as DatasetRow);
}

function textOf({ label, kind, site, hard, structure, bigrams }: DatasetRow): LabelledText {
  return {
    isReport: label === 'P',
    kind,
    site,
    isHard: hard && label === 'N',
    structure: measuredFeatures.map((feature) => structure[feature] ?? Number.NaN),
    pairs: pairsOf(bigrams),
  };
}
