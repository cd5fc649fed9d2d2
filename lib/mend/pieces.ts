/** A stretch of the published text, in its UTF-16 offsets. */
export interface PublishedStretch {
  readonly publishedStart: number;
  readonly publishedEnd: number;
}

/** A piece of a text under repair: as published, or what a repair left of a published stretch (perhaps nothing). */
export interface Piece extends PublishedStretch {
  readonly text: string;
  readonly mended: boolean;
}

/** Whether a piece is one of which a repair left nothing. */
export function isEmptied(piece: Piece | undefined): piece is Piece {
  return piece?.mended === true && piece.text === '';
}

/** Reads pieces from left to right, cutting published ones where asked. */
export class PieceReader {
  private index = 0;
  /** Units of the piece at `index` that are already read; only published pieces are read in part. */
  private within = 0;
  /** Offset in the draft's text. */
  private at = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  /** Copies what stands before `position`, with the emptied pieces that stand right there. */
  copyUntil(position: number, into: Piece[]): void {
    while (this.at < position) into.push(this.next(position - this.at));
    into.push(...this.takeEmptied(isEmptied));
  }

  /** Reads over the emptied pieces that come next, as long as they are wanted. */
  takeEmptied(isWanted: (piece: Piece | undefined) => piece is Piece): readonly Piece[] {
    const taken: Piece[] = [];
    for (let piece = this.pieces[this.index]; isWanted(piece); piece = this.pieces[this.index]) {
      taken.push(piece);
      this.index++;
    }
    return taken;
  }

  /** Reads over `start..end`; gives the published stretch it came from. */
  take(start: number, end: number): PublishedStretch {
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
