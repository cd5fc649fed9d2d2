import type { Detection } from '../report';
import { isInstitutional, type PageEvidence } from './evidence';
import { explain } from './explain';
import { bundledModel, modelVersion } from './model';
import { isChineseProse } from './prose';
import { scoreWindow } from './score';
import { readSymbols } from './symbols';

/** At this score and above a text is a similar report: precision .95, recall .88 by site-split cross-validation. */
export const badgeThreshold = 0;

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
  const reasons = explain(model, window, score.structure);
  const isReport = score.value >= badgeThreshold && window.han >= shortestReport;
  const other = evidence !== null && isInstitutional(evidence) ? 'institutional' : 'article';
  return { kind: isReport ? 'report' : other, score: score.value, reasons, modelVersion };
}
