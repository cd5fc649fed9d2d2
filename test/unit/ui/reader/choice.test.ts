import { describe, expect, it } from 'vitest';
import type { ChoiceSurroundings } from '../../../../lib/report';
import { phraseOver, reachOfWord, stretched, wordOfReach } from '../../../../ui/reader/choice';

const parts = (text: string) => [...text].map((written) => ({ written, becomes: written }));

function around(before: string, character: string, after: string): ChoiceSurroundings {
  return {
    place: { before, character, after, occurrence: 0 },
    partsBefore: parts(before),
    partsAfter: parts(after),
  };
}

describe('the word of a choice', () => {
  it('is what the segmenter sees', () => {
    const surroundings = around('全村', '干', '部到会');
    expect(reachOfWord(surroundings, () => [0, 1, 2, 4])).toEqual({ before: 0, after: 1 });
    expect(reachOfWord(surroundings, () => [0, 1, 3])).toEqual({ before: 1, after: 0 });
  });

  it('takes the next character in where the segmenter sees one alone, else the one before', () => {
    const oneByOne = (text: string): readonly number[] => [...text].map((_, index) => index);
    expect(reachOfWord(around('请', '后', '某'), oneByOne)).toEqual({ before: 0, after: 1 });
    expect(reachOfWord(around('皇', '后', ''), oneByOne)).toEqual({ before: 1, after: 0 });
    expect(reachOfWord(around('', '后', ''), oneByOne)).toBeNull();
  });

  it('never cuts what was rewritten as a whole', () => {
    const surroundings = {
      ...around('', '后', '台'),
      partsBefore: [{ written: '互联网', becomes: '網際網路' }],
    };
    expect(reachOfWord(surroundings, () => [0, 2])).toEqual({ before: 0, after: 1 });
    expect(wordOfReach(surroundings, { before: 1, after: 1 }, '後')).toEqual({
      written: '互联网后台',
      becomes: '網際網路後台',
    });
  });

  it('is stretched as far as words stand, and keeps two characters', () => {
    const surroundings = around('甲乙', '后', '丙');
    expect(stretched({ before: 0, after: 1 }, 'before', 1, surroundings)).toEqual({ before: 1, after: 1 });
    expect(stretched({ before: 0, after: 1 }, 'after', 1, surroundings)).toBeNull();
    expect(stretched({ before: 0, after: 1 }, 'after', -1, surroundings)).toBeNull();
    expect(stretched({ before: 1, after: 1 }, 'before', -1, surroundings)).toEqual({ before: 0, after: 1 });
    const long = around('甲'.repeat(12), '后', '乙');
    expect(stretched({ before: 11, after: 0 }, 'after', 1, long)).toBeNull();
  });
});

describe('the person’s phrase over a choice', () => {
  const phrases = [{ written: '后某' }, { written: '后某某' }, { written: '到会' }];

  it('is the longest that reaches over it', () => {
    expect(phraseOver(around('请', '后', '某某到会'), phrases)).toEqual({ written: '后某某' });
    expect(phraseOver(around('请', '后', '某到会'), phrases)).toEqual({ written: '后某' });
  });

  it('is none where one only stands near', () => {
    expect(phraseOver(around('后某', '干', '后某'), phrases)).toBeNull();
  });
});
