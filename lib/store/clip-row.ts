import { summarizeClip } from '../clip/summary';
import { foldForSearch } from '../han/fold';
import { countMade, type Clip, type ReportMetadata } from '../report';
import { landmarksOf } from './nearest';
import { foldedRow } from './search-rows';
import type { ClipRow, FoldedRow, PrintRow, TextRow } from './rows';

/** Where a clip stands among the others; not part of the clip itself. */
export interface ClipPlace {
  /** The page it was clipped on, see `ClipRow.pageKey`; null for what comes from no page. */
  readonly pageKey: string | null;
  readonly revision: number;
  readonly previousId: string | null;
  readonly seedFile: string | null;
}

/** The rows that one clip becomes, besides its snapshot and the person's own. */
export interface ClipRows {
  readonly row: ClipRow;
  readonly text: TextRow;
  readonly folded: FoldedRow;
  readonly print: PrintRow;
}

/** Splits a clip into the rows of its tables. Pure. */
export function clipRows(clip: Clip, place: ClipPlace, visiblePrint: Iterable<number>): ClipRows {
  const { title, firstClause, source, issuer, body } = summarizeClip(clip);
  const { sketch, ...provenance } = clip.provenance;
  const { metadata } = clip.report;
  return {
    row: {
      id: clip.id,
      kind: clip.kind,
      title,
      firstClause,
      source,
      issuer,
      people: peopleOf(metadata),
      place: metadata.place?.value ?? null,
      siteName: clip.report.siteName,
      url: clip.report.url,
      publishedAt: metadata.publishedAt?.value.iso ?? null,
      clippedAt: provenance.clippedAt,
      script: clip.script.script,
      flavour: clip.script.flavour,
      characters: body.length,
      mendCount: countMade(clip.mends),
      detected: clip.detection?.kind ?? null,
      textHash: provenance.textHash,
      ...place,
    },
    text: {
      clipId: clip.id,
      report: clip.report,
      mends: clip.mends,
      suspicions: clip.suspicions,
      script: clip.script,
      blockScripts: clip.blockScripts,
      detection: clip.detection,
      conversions: clip.conversions,
      provenance,
    },
    folded: foldedRow(clip.id, foldForSearch(`${title ?? ''}\n${body}`)),
    print: {
      clipId: clip.id,
      sketch: Uint32Array.from(sketch),
      landmarks: landmarksOf(sketch),
      visible: Uint32Array.from(visiblePrint),
    },
  };
}

/** Who is named as having written, edited or approved the report, each once. */
export function peopleOf({ authors, editors, approvers }: ReportMetadata): readonly string[] {
  const names = [...authors, ...editors].map(({ value }) => value);
  return [...new Set([...names, ...approvers.map(({ value }) => value.name)])];
}
