import { applyMends } from '../mend';
import { blockText, flatText, type Clip } from '../report';
import { firstClause } from './first-clause';

/** What a list and a search need of a clip's mended text. */
export interface ClipSummary {
  /** The published title after mending; null when the page gives none. */
  readonly title: string | null;
  readonly firstClause: string;
  readonly source: string | null;
  readonly issuer: string | null;
  /** The mended body, one line a block. */
  readonly body: string;
  /** The same, block by block. */
  readonly lines: readonly string[];
}

/** Reads a clip with all its mends on. Pure. */
export function summarizeClip(clip: Clip): ClipSummary {
  const mended = applyMends(clip.report, clip.mends, new Set());
  const body = flatText(mended.blocks);
  return {
    title: mended.title,
    firstClause: firstClause(body),
    source: mended.source,
    issuer: mended.issuer,
    body,
    lines: mended.blocks.map(blockText),
  };
}
