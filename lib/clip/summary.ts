import { applyMends } from '../mend/apply-mends';
import { blockText, flatText, mendsLeftOut, writtenBlocks, type Clip } from '../report';
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
  /** Its sentences, headings and captions, block by block: a table is left out where anything else is said. */
  readonly lines: readonly string[];
}

/** Reads a clip with the mends that are made unasked. Pure. */
export function summarizeClip(clip: Clip): ClipSummary {
  const mended = applyMends(clip.report, clip.mends, mendsLeftOut(clip.mends));
  const body = flatText(mended.blocks);
  const lines = writtenBlocks(mended.blocks).map(blockText);
  return {
    title: mended.title,
    firstClause: firstClause(lines.join('\n')),
    source: mended.source,
    issuer: mended.issuer,
    body,
    lines,
  };
}
