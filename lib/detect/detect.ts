import type { Detection, PageKind, Reason } from '../report';
import { evidenceReasons, isInstitutional, type PageEvidence } from './evidence';
import { bundledModel, modelVersion } from './model';
import { strongestPhrases } from './phrases';
import { isChineseProse } from './prose';
import { scoreWindow, type Score } from './score';
import { structureReasons } from './structure-reasons';
import { readSymbols } from './symbols';

/** At this score and above a text is a similar report: precision .961, recall .904 by site-split cross-validation. */
export const badgeThreshold = 0.5;

/** A similar report has at least this many Han characters. */
const shortestReport = 100;

/**
 * What kind of page a text is, how sure that is in log-odds, and why.
 * `text` is the main text, lines separated by `\n`; only its beginning up to the 600th Han character is read.
 * `evidence` tells of the page around it; null for a text without a page.
 */
export function detectText(text: string, evidence: PageEvidence | null): Detection {
  const model = bundledModel();
  const window = readSymbols(text, model.fold);
  if (!isChineseProse(window)) return { kind: 'none', score: 0, reasons: [], modelVersion };
  const score = scoreWindow(model, window);
  const phrases = strongestPhrases(model, window, score.pairCount);
  if (score.value >= badgeThreshold && window.han >= shortestReport)
    return judged('report', score, [...phrases, ...structureReasons(score.structure)]);
  if (evidence !== null && isInstitutional(evidence))
    return judged('institutional', score, [...phrases, ...evidenceReasons(evidence)]);
  return judged('article', score, [...phrases, ...structureReasons(score.structure)]);
}

function judged(kind: PageKind, score: Score, reasons: readonly Reason[]): Detection {
  return { kind, score: score.value, reasons, modelVersion };
}
