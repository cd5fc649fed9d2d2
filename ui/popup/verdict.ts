import type { Detection, Reason, StructureReason } from '../../lib/report';

/** How a page is described; the words stand in the locales under `popup.verdict`. */
export type Verdict = 'surely-report' | 'report' | 'perhaps-report' | 'institutional' | 'article' | 'unknown';

/**
 * Log-odds above which the odds are better than 20 to 1; all five seeds stand above it. Below `likely` (3 to 1)
 * the verdict is only a guess.
 */
const sure = 3;
const likely = 1;

export function verdictOf(detection: Detection | null): Verdict {
  if (detection === null) return 'unknown';
  switch (detection.kind) {
    case 'report':
      if (detection.score >= sure) return 'surely-report';
      return detection.score >= likely ? 'report' : 'perhaps-report';
    case 'institutional':
      return 'institutional';
    case 'article':
      return 'article';
    case 'none':
      return 'unknown';
  }
}

/** Whether the verdict is one that a person can reject as “not this kind”. */
export function isReportVerdict(verdict: Verdict): boolean {
  return verdict === 'surely-report' || verdict === 'report' || verdict === 'perhaps-report';
}

/** The phrases that spoke for a report, in the page's own script, strongest first. */
export function phrasesOf(reasons: readonly Reason[]): readonly string[] {
  return reasons.flatMap((reason) => (reason.kind === 'phrase' ? [reason.text] : []));
}

/** The structural reasons, strongest first; their words stand in the locales under `reason`. */
export function structuresOf(reasons: readonly Reason[]): readonly StructureReason[] {
  return reasons.flatMap((reason) => (reason.kind === 'structure' ? [reason.code] : []));
}

/** A share of 0 to 1 in whole percent; never 0 for something and never 100 for less than all. */
export function wholePercent(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
