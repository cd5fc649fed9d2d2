import type { Mend } from '../../lib/report';

/** A piece of what a mend put in: determined by the bytes that were left, or guessed. */
export interface MendPiece {
  readonly text: string;
  readonly guessed: boolean;
}

/** What a mend put in, cut where guesses begin and end. */
export function piecesOfMend({ after, guessed = [] }: Pick<Mend, 'after' | 'guessed'>): readonly MendPiece[] {
  const pieces: MendPiece[] = [];
  let at = 0;
  for (const { start, end } of guessed) {
    pieces.push({ text: after.slice(at, start), guessed: false });
    pieces.push({ text: after.slice(start, end), guessed: true });
    at = end;
  }
  pieces.push({ text: after.slice(at), guessed: false });
  return pieces.filter(({ text }) => text !== '');
}
