import {
  blockText,
  type Block,
  type Clip,
  type Mend,
  type Script,
  type TraditionalFlavour,
} from '../../report';
import { wordsOf, type ExportReading, type ExportSubject } from '../words/export-subject';

/**
 * One clip as JSON. The first part is for reading: mended, in the reading asked for. `published` is everything the
 * clip rests on, byte for byte as the page said it, with the repairs apart. It is no backup: its place among the
 * revisions, reprints, the page copy and the times of what the person set are not in it.
 */
export interface ClipJson {
  readonly format: 'zhaibao-clip';
  readonly version: 1;
  readonly id: string;
  readonly kind: Clip['kind'];
  readonly title: string | null;
  /** ISO 8601, as precise as the page tells; null when it does not. */
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly issuer: string | null;
  readonly url: string | null;
  readonly script: Script;
  readonly flavour: TraditionalFlavour | null;
  readonly reading: ExportReading;
  /** The mended body, one line a block; tables by tabs and line breaks. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly personal: ExportSubject['personal'];
  readonly published: {
    readonly report: Clip['report'];
    /** Ranges count UTF-16 units of the texts as published. */
    readonly mends: readonly Mend[];
    readonly suspicions: Clip['suspicions'];
    readonly detection: Clip['detection'];
    readonly provenance: Clip['provenance'];
  };
}

/** A clip as a JSON document of the shape `ClipJson`, two spaces an indent. */
export function clipToJson(subject: ExportSubject, reading: ExportReading): string {
  return `${JSON.stringify(clipJson(subject, reading), null, 2)}\n`;
}

/** A clip as one line of NDJSON: a `ClipJson` without line breaks, and one at the end. */
export function clipToJsonLine(subject: ExportSubject, reading: ExportReading): string {
  return `${JSON.stringify(clipJson(subject, reading))}\n`;
}

/**
 * What several clips stand between in one JSON document:
 * `{"format": "zhaibao-clips", "version": 1, "clips": [ClipJson, …]}`.
 */
export const jsonHead = '{"format":"zhaibao-clips","version":1,"clips":[\n';
export const jsonTail = ']}\n';

function clipJson(subject: ExportSubject, reading: ExportReading): ClipJson {
  const { clip, personal } = subject;
  const { blocks, ...words } = wordsOf(subject, reading);
  return {
    format: 'zhaibao-clip',
    version: 1,
    id: clip.id,
    kind: clip.kind,
    title: words.title,
    publishedAt: clip.report.metadata.publishedAt?.value.iso ?? null,
    source: words.source,
    authors: words.authors,
    editors: words.editors,
    issuer: words.issuer,
    url: clip.report.url,
    script: clip.script.script,
    flavour: clip.script.flavour,
    reading,
    text: blocks
      .map(blockText)
      .filter((text) => text !== '')
      .join('\n'),
    blocks,
    personal,
    published: {
      report: clip.report,
      mends: clip.mends,
      suspicions: clip.suspicions,
      detection: clip.detection,
      provenance: clip.provenance,
    },
  };
}
