import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstClause } from '../../../lib/clip/first-clause';

describe('firstClause', () => {
  it.each([
    ['清源县机关工委抓早抓细,各支部迅速行动。', '清源县机关工委抓早抓细'],
    ['清源县机关工委抓早抓细，各支部迅速行动。', '清源县机关工委抓早抓细'],
    ['　　——“双报到”见成效！各支部', '“双报到”见成效'],
    ['短句\n第二行', '短句'],
    ['', ''],
    ['。。。 ——', ''],
  ])('of %j is %j', (text, clause) => {
    expect(firstClause(text)).toBe(clause);
  });

  it('cuts a clause that does not end, and says so', () => {
    expect(firstClause('党'.repeat(41))).toBe(`${'党'.repeat(40)}…`);
    expect(firstClause('党'.repeat(40))).toBe('党'.repeat(40));
  });

  it('never cuts a character in two', () => {
    expect(firstClause(`${'党'.repeat(39)}𠮷野家在此`)).toBe(`${'党'.repeat(39)}…`);
  });

  it('is one short line of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const clause = firstClause(text);
        expect(clause).not.toContain('\n');
        expect(clause.length).toBeLessThanOrEqual(41);
        expect(text).toContain(clause.replace(/…$/u, ''));
      }),
    );
  });
});
