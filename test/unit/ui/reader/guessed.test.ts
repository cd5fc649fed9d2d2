import { describe, expect, it } from 'vitest';
import { piecesOfMend } from '../../../../ui/reader/guessed';

describe('what a mend put in', () => {
  it('is cut where guesses begin and end', () => {
    const guessed = [
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ];
    expect(piecesOfMend({ after: '甲乙丙丁', guessed })).toEqual([
      { text: '甲', guessed: false },
      { text: '乙', guessed: true },
      { text: '丙', guessed: false },
      { text: '丁', guessed: true },
    ]);
  });

  it('is one piece where nothing was guessed, none where it put nothing in', () => {
    expect(piecesOfMend({ after: '甲乙' })).toEqual([{ text: '甲乙', guessed: false }]);
    expect(piecesOfMend({ after: '' })).toEqual([]);
  });
});
