import type { PageNotice } from '../../lib/browser/messages';
import { adaptedScore, badgeThreshold, judgeText, type TextPairs } from '../../lib/detect';
import type { PageKind } from '../../lib/report';
import { judgedPairs } from '../../lib/store/feedback';
import type { Store } from '../../lib/store/store';
import { seedFiles } from './seed-files';

/** A text with fewer different pairs is too short for a report, whatever it is like. */
const fewestPairs = 100;

/**
 * What a page counts as after what the person said of others: a report that is like those they rejected counts
 * as an article, and a text that is very like those they called “this kind” counts as a report.
 */
export async function adaptedKind(store: Store, notice: PageNotice): Promise<PageKind> {
  const { detection, pairs } = notice;
  if (pairs.length < fewestPairs) return detection.kind;
  const accepted = await judgedPairs(store, 'this-kind');
  const rejected = await judgedPairs(store, 'not-this-kind');
  if (accepted.length + rejected.length === 0) return detection.kind;
  const opinions = { accepted, rejected, examples: bundledReports() };
  const score = adaptedScore(detection.score, pairs, opinions);
  if (score >= badgeThreshold) return 'report';
  return detection.kind === 'report' ? 'article' : detection.kind;
}

let examples: readonly TextPairs[] | null = null;

/** The bundled reports, read once in a worker's life and only when there is something to compare. */
function bundledReports(): readonly TextPairs[] {
  examples ??= seedFiles.map(({ text }) => judgeText(text, null).pairs);
  return examples;
}
