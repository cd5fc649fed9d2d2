import {
  blockText,
  isOffered,
  type Block,
  type GuessedStretch,
  type Mend,
  type MendedReport,
  type Suspicion,
} from '../../lib/report';
import type { Layer } from './layer';

/** Where the layers of a mended report stand: one list a block, and the mends that left no block behind. */
export interface Placing {
  readonly layers: readonly (readonly Layer[])[];
  /** For each block, and one more for the end: mends whose whole lines stood right before it and are gone. */
  readonly gone: readonly (readonly Mend[])[];
}

/** A piece of a mended block that still says what was published, and where it was. */
interface Standing {
  readonly block: number;
  /** In the mended block's text. */
  readonly start: number;
  /** In the published report's flat text. */
  readonly publishedStart: number;
  readonly publishedEnd: number;
}

/**
 * Finds the place of every mend that is made or was taken back, and of every suspicion, in the mended blocks. Mends and
 * suspicions count in the published flat text; a mended block tells where it came from by `origins` and `segments`.
 */
export function placeLayers(
  published: readonly Block[],
  mended: MendedReport,
  mends: readonly Mend[],
  suspicions: readonly Suspicion[],
  off: ReadonlySet<string>,
): Placing {
  const begins = beginnings(published);
  const layers: Layer[][] = mended.blocks.map(() => []);
  const gone: Mend[][] = [...mended.blocks.map(() => []), []];
  const standing: Standing[] = [];
  for (const [block, segments] of mended.segments.entries()) {
    let at = 0;
    let publishedAt = begins[mended.origins[block] ?? 0] ?? 0;
    for (const segment of segments) {
      const end = at + segment.text.length;
      if (segment.kind === 'text') {
        const publishedEnd = publishedAt + segment.text.length;
        standing.push({ block, start: at, publishedStart: publishedAt, publishedEnd });
        publishedAt = publishedEnd;
      } else {
        const { mend } = segment;
        if (tookLines(mend, segment.text)) gone[at === 0 ? block : block + 1]?.push(mend);
        else layers[block]?.push({ kind: 'mend', start: at, end, mend, on: true });
        for (const guess of guessesOf(mend, segment.text)) {
          layers[block]?.push({ kind: 'guess', start: at + guess.start, end: at + guess.end });
        }
        publishedAt = mend.end;
      }
      at = end;
    }
  }

  const takenBack = mends.filter((mend) => mend.field === 'body' && off.has(mend.id) && !isOffered(mend));
  for (const mend of takenBack) {
    for (const { block, ...range } of rangesOf(standing, mend)) {
      layers[block]?.push({ kind: 'mend', ...range, mend, on: false });
    }
  }
  for (const suspicion of suspicions) {
    for (const { block, ...range } of rangesOf(standing, suspicion)) {
      layers[block]?.push({ kind: 'suspicion', ...range, suspicion });
    }
  }
  return { layers, gone };
}

/** Whether a mend took away whole lines: with their line break goes more than the break. */
function tookLines(mend: Mend, left: string): boolean {
  return left === '' && mend.before.includes('\n') && mend.before.trim() !== '';
}

/** What a mend guessed of the words it left, where it left them in one piece. */
function guessesOf({ after, guessed }: Mend, left: string): readonly GuessedStretch[] {
  return left === after ? (guessed ?? []) : [];
}

/** Where each block begins in the flat text. */
function beginnings(blocks: readonly Block[]): readonly number[] {
  let at = 0;
  return blocks.map((block) => {
    const begin = at;
    at += blockText(block).length + 1;
    return begin;
  });
}

/** The mended stretches in which the published range still stands; an empty range has at most one place. */
function rangesOf(
  standing: readonly Standing[],
  range: { readonly start: number; readonly end: number },
): readonly { readonly block: number; readonly start: number; readonly end: number }[] {
  const empty = range.start === range.end;
  const found = standing.flatMap((piece) => {
    const from = Math.max(range.start, piece.publishedStart);
    const to = Math.min(range.end, piece.publishedEnd);
    if (empty ? from > to : from >= to) return [];
    const shift = piece.start - piece.publishedStart;
    return [{ block: piece.block, start: from + shift, end: to + shift }];
  });
  return empty ? found.slice(0, 1) : found;
}
