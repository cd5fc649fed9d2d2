import type { Edit } from './repair';

/**
 * A text on its way from published to mended, with the way back: its pieces in order. A piece is either as
 * published, or it is what a repair left of a published stretch (perhaps nothing).
 */
interface Piece {
  readonly publishedStart: number;
  readonly publishedEnd: number;
  readonly text: string;
  readonly mended: boolean;
}

/** A text with some repairs made, and where each of its characters comes from. */
export interface Draft {
  readonly published: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** One edit in the coordinates of the published text. */
export interface PublishedEdit {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly confidence: number;
}

/** The published text before any repair. */
export function draftOf(published: string): Draft {
  const piece = { publishedStart: 0, publishedEnd: published.length, text: published, mended: false };
  return { published, text: published, pieces: [piece] };
}

/**
 * Makes edits on a draft. An edit that cuts into what an earlier repair wrote takes that whole repair in: it
 * then stands for the published stretch of both; edits that so come to overlap become one.
 * `edits` must be in order and apart, in offsets of `draft.text`.
 */
export function applyEdits(
  draft: Draft,
  edits: readonly Edit[],
): { readonly draft: Draft; readonly made: readonly PublishedEdit[] } {
  const pieces: Piece[] = [];
  const made: PublishedEdit[] = [];
  const source = new PieceReader(draft.pieces);
  for (const group of groupByMendedPieces(draft.pieces, edits)) {
    source.copyUntil(group.start, pieces);
    const taken = source.take(group.start, group.end);
    const after = rewrite(draft.text, group);
    pieces.push({ ...taken, text: after, mended: true });
    made.push({
      start: taken.publishedStart,
      end: taken.publishedEnd,
      before: draft.published.slice(taken.publishedStart, taken.publishedEnd),
      after,
      confidence: Math.min(...group.edits.map((edit) => edit.confidence)),
    });
  }
  source.copyUntil(draft.text.length, pieces);
  const text = pieces.map((piece) => piece.text).join('');
  return { draft: { published: draft.published, text, pieces }, made };
}

/** The published stretch that `start..end` of a draft's text comes from; mended pieces count whole. */
export function publishedRange(draft: Draft, start: number, end: number): { start: number; end: number } {
  let publishedStart = draft.published.length;
  let publishedEnd = 0;
  let at = 0;
  for (const piece of draft.pieces) {
    const from = at;
    at += piece.text.length;
    if (at <= start || from >= end) continue;
    const skipped = piece.mended ? 0 : Math.max(0, start - from);
    const beyond = piece.mended ? 0 : Math.max(0, at - end);
    publishedStart = Math.min(publishedStart, piece.publishedStart + skipped);
    publishedEnd = Math.max(publishedEnd, piece.publishedEnd - beyond);
  }
  return { start: publishedStart, end: publishedEnd };
}

/** Edits that fall into one stretch of the draft, and that stretch. */
interface EditGroup {
  readonly start: number;
  end: number;
  readonly edits: Edit[];
}

/** Widens each edit over the mended pieces it cuts into, and joins edits that meet in one such piece. */
function groupByMendedPieces(pieces: readonly Piece[], edits: readonly Edit[]): readonly EditGroup[] {
  const groups: EditGroup[] = [];
  let index = 0;
  let pieceStart = 0;
  for (const edit of edits) {
    let { start, end } = edit;
    while (index < pieces.length && pieceStart + lengthOf(pieces[index]) <= edit.start) {
      pieceStart += lengthOf(pieces[index]);
      index++;
    }
    for (let at = index, from = pieceStart; at < pieces.length && from < edit.end; at++) {
      const length = lengthOf(pieces[at]);
      if (pieces[at]?.mended === true && from + length > edit.start) {
        start = Math.min(start, from);
        end = Math.max(end, from + length);
      }
      from += length;
    }
    const last = groups.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else {
      groups.push({ start, end, edits: [edit] });
    }
  }
  return groups;
}

function lengthOf(piece: Piece | undefined): number {
  return piece === undefined ? 0 : piece.text.length;
}

/** The text of a group's stretch with its edits made. */
function rewrite(text: string, group: EditGroup): string {
  let written = '';
  let at = group.start;
  for (const edit of group.edits) {
    written += text.slice(at, edit.start) + edit.after;
    at = edit.end;
  }
  return written + text.slice(at, group.end);
}

/** Reads pieces from left to right, cutting published ones where asked. */
class PieceReader {
  private index = 0;
  /** Units of the piece at `index` that are already read; only published pieces are read in part. */
  private within = 0;
  /** Offset in the draft's text. */
  private at = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  /** Copies what stands before `position`, with the emptied pieces that stand right there. */
  copyUntil(position: number, into: Piece[]): void {
    while (this.at < position) into.push(this.next(position - this.at));
    this.copyEmptied(into);
  }

  private copyEmptied(into: Piece[]): void {
    for (let piece = this.pieces[this.index]; piece?.text === ''; piece = this.pieces[this.index]) {
      into.push(piece);
      this.index++;
    }
  }

  /** Reads over `start..end`; gives the published stretch it came from. */
  take(start: number, end: number): { publishedStart: number; publishedEnd: number } {
    const first = this.next(end - start);
    let publishedEnd = first.publishedEnd;
    while (this.at < end) publishedEnd = this.next(end - this.at).publishedEnd;
    return { publishedStart: first.publishedStart, publishedEnd };
  }

  /** The next piece, or the first `limit` units of it if it is a published one. */
  private next(limit: number): Piece {
    const piece = this.pieces[this.index];
    if (piece === undefined) throw new RangeError('an edit reaches beyond the end of its text');
    const rest = piece.text.length - this.within;
    const length = piece.mended ? rest : Math.min(rest, limit);
    const publishedStart = piece.publishedStart + this.within;
    const part = piece.mended
      ? piece
      : {
          publishedStart,
          publishedEnd: publishedStart + length,
          text: piece.text.slice(this.within, this.within + length),
          mended: false,
        };
    this.at += length;
    this.within += length;
    if (this.within === piece.text.length) {
      this.index++;
      this.within = 0;
    }
    return part;
  }
}
