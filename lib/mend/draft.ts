import type { GuessedStretch } from '../report';
import { isEmptied, PieceReader, type Piece, type PublishedStretch } from './pieces';
import type { Edit } from './repair';

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
  readonly guessed: readonly GuessedStretch[];
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
    const within = source.take(group.start, group.end);
    const taken = group.isLine ? withEmptiedEnds(draft.published, within, pieces, source) : within;
    const { after, guessed } = rewrite(draft.text, group);
    pieces.push({ ...taken, text: after, mended: true });
    made.push({
      start: taken.publishedStart,
      end: taken.publishedEnd,
      before: draft.published.slice(taken.publishedStart, taken.publishedEnd),
      after,
      confidence: group.edits.reduce((least, edit) => Math.min(least, edit.confidence), 1),
      guessed,
    });
  }
  source.copyUntil(draft.text.length, pieces);
  const text = pieces.map((piece) => piece.text).join('');
  return { draft: { published: draft.published, text, pieces }, made };
}

/**
 * A line that goes takes along what earlier repairs emptied at its ends; else a mend that is switched off would leave
 * its characters behind without their line. `before` are the pieces already copied.
 */
function withEmptiedEnds(
  published: string,
  taken: PublishedStretch,
  before: Piece[],
  source: PieceReader,
): PublishedStretch {
  let { publishedStart, publishedEnd } = taken;
  const isInLine = (piece: Piece | undefined): piece is Piece =>
    isEmptied(piece) && !published.slice(piece.publishedStart, piece.publishedEnd).includes('\n');
  if (published.charAt(publishedStart) !== '\n') {
    for (let piece = before.at(-1); isInLine(piece); piece = before.at(-1)) {
      publishedStart = piece.publishedStart;
      before.pop();
    }
  }
  if (published.charAt(publishedEnd - 1) !== '\n') {
    for (const piece of source.takeEmptied(isInLine)) publishedEnd = piece.publishedEnd;
  }
  return { publishedStart, publishedEnd };
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
  /** Whether it takes a whole line away. */
  readonly isLine: boolean;
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
      groups.push({ start, end, edits: [edit], isLine: edit.isLine === true });
    }
  }
  return groups;
}

function lengthOf(piece: Piece | undefined): number {
  return piece === undefined ? 0 : piece.text.length;
}

/** The text of a group's stretch with its edits made, and what of it is a guess of theirs. */
function rewrite(
  text: string,
  group: EditGroup,
): { readonly after: string; readonly guessed: readonly GuessedStretch[] } {
  let after = '';
  let at = group.start;
  const guessed: GuessedStretch[] = [];
  for (const edit of group.edits) {
    after += text.slice(at, edit.start);
    for (const { start, end } of edit.guessed ?? []) {
      guessed.push({ start: after.length + start, end: after.length + end });
    }
    after += edit.after;
    at = edit.end;
  }
  return { after: after + text.slice(at, group.end), guessed };
}
