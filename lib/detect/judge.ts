import type { PageKind } from '../report';
import { isInstitutional, type PageEvidence } from './evidence';
import type { Model } from './model';
import { withoutInfoLines } from './info-line';
import { isChineseProse } from './prose';
import { scoreWindow, type Score } from './score';
import { longestWindow, readSymbols, type SymbolWindow } from './symbols';

/** At this score and above a text is a similar report: precision .952, recall .908 by site-split cross-validation. */
export const badgeThreshold = 0.5;

/** A similar report has at least this many Han characters. */
const shortestReport = 100;

/** What a text was found to be, with everything that its explanation needs. */
export type Judgement =
  | { readonly kind: 'none' }
  | { readonly kind: Exclude<PageKind, 'none'>; readonly window: SymbolWindow; readonly score: Score };

/** What kind of page a text is; see `detectText`. */
export function judge(model: Model, text: string, evidence: PageEvidence | null): Judgement {
  const window = readSymbols(withoutInfoLines(text.slice(0, longestWindow)), model.fold);
  if (!isChineseProse(window)) return { kind: 'none' };
  const score = scoreWindow(model, window);
  const isReport = score.value >= badgeThreshold && window.han >= shortestReport;
  if (isReport) return { kind: 'report', window, score };
  const isPublic = evidence !== null && isInstitutional(evidence);
  return { kind: isPublic ? 'institutional' : 'article', window, score };
}
