import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Alignment, composeChanges, type LengthChange } from '../../../lib/convert/alignment';

// 一二三四五 → 一XY四五 (二三 by one more: XYZ)
const grown: readonly LengthChange[] = [{ start: 1, end: 3, length: 3 }];

describe('Alignment', () => {
  const alignment = new Alignment(grown);

  it('runs in step where no length changes', () => {
    expect(new Alignment([]).toConverted(7, 'start')).toBe(7);
    expect([0, 1, 3, 5].map((offset) => alignment.toConverted(offset, 'start'))).toEqual([0, 1, 4, 6]);
  });

  it('goes to the edge of a replaced word from within it', () => {
    expect(alignment.toConverted(2, 'start')).toBe(1);
    expect(alignment.toConverted(2, 'end')).toBe(4);
  });

  it('leads back', () => {
    expect([0, 1, 4, 6].map((offset) => alignment.toOriginal(offset, 'start'))).toEqual([0, 1, 3, 5]);
    expect(alignment.toOriginal(2, 'start')).toBe(1);
    expect(alignment.toOriginal(2, 'end')).toBe(3);
  });

  it('knows the last of many', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      start: index * 2,
      end: index * 2 + 1,
      length: 3,
    }));
    expect(new Alignment(many).toConverted(2000, 'start')).toBe(4000);
    expect(new Alignment(many).toOriginal(4000, 'start')).toBe(2000);
  });
});

/** A text with some of its stretches replaced, and the changes that say so. */
function replaced(
  text: string,
  cuts: readonly { readonly gap: number; readonly taken: number; readonly put: string }[],
): { readonly text: string; readonly changes: readonly LengthChange[] } {
  const changes: LengthChange[] = [];
  let output = '';
  let at = 0;
  for (const { gap, taken, put } of cuts) {
    const start = at + gap;
    const end = start + taken;
    if (end > text.length) break;
    output += text.slice(at, start) + put;
    if (put.length !== taken) changes.push({ start, end, length: put.length });
    at = end;
  }
  return { text: output + text.slice(at), changes };
}

const cuts = fc.array(
  fc.record({
    gap: fc.nat(4),
    taken: fc.integer({ min: 1, max: 4 }),
    put: fc.constantFrom('', 'X', 'YY', 'ZZZ'),
  }),
  { maxLength: 5 },
);

describe('composeChanges', () => {
  it('tells of two replacements after one another as of one', () => {
    fc.assert(
      fc.property(fc.constant('一二三四五六七八九十甲乙丙丁'), cuts, cuts, (text, first, second) => {
        const once = replaced(text, first);
        const twice = replaced(once.text, second);
        const changes = composeChanges(once.changes, twice.changes);
        const alignment = new Alignment(changes);
        expect(alignment.toConverted(text.length, 'end')).toBe(twice.text.length);
        let at = 0;
        for (const { start, end } of changes) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
        // Every character of the original that stands outside all changes and was not replaced is found again.
        for (const [offset, character] of [...text].entries()) {
          const inside = changes.some(({ start, end }) => offset >= start && offset < end);
          const there = twice.text.charAt(alignment.toConverted(offset, 'start'));
          if (!inside && !/[XYZ]/.test(there)) expect(there).toBe(character);
        }
      }),
    );
  });
});
