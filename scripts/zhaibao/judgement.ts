import type { Detection, PageKind, Reason, StructureReason } from '../../lib/report';

/** A detection as the command line prints it. */
export interface Judgement {
  /** Whether the text is a similar report. */
  readonly detected: boolean;
  /** Log-odds. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly kind: PageKind;
}

const structureWords: Readonly<Record<StructureReason, string>> = {
  'long-paragraphs': 'long paragraphs of prose',
  'enumerated-sections': 'sections counted 一、二、三、',
  'ordinal-points': 'points counted 一是、二是、三是',
  'unit-names': 'names of public bodies',
  'work-verbs': 'verbs of office work',
  formulae: 'formulae of official language',
  figures: 'figures of work done',
  'document-titles': 'titles of official documents',
  'government-meta': 'meta elements of a government site',
  'info-line': 'a line of date, source and views',
  'public-host': 'the host of a public body',
};

/** A detection in plain words; the score to two decimals. */
export function judgementOf({ kind, score, reasons }: Detection): Judgement {
  return {
    detected: kind === 'report',
    score: Math.round(score * 100) / 100,
    reasons: reasons.map(wordsOf),
    kind,
  };
}

function wordsOf(reason: Reason): string {
  return reason.kind === 'phrase' ? `phrase “${reason.text}”` : structureWords[reason.code];
}
