import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../../lib/han/fold';
import { textFields, type TextField } from '../../../lib/search';
import { fieldHolds, joinFields } from '../../../lib/search/searched-fields';

type Values = Partial<Record<TextField, readonly string[]>>;
const joined = (values: Values): string => joinFields((field) => values[field] ?? []);

describe('the fields of a clip in one text', () => {
  it('are told apart', () => {
    const fields = joined({ title: ['网格化', '另题'], source: ['云岭镇网'], url: ['a.example'] });
    expect(fieldHolds(fields, 'title', '另')).toBe(true);
    expect(fieldHolds(fields, 'title', '镇')).toBe(false);
    expect(fieldHolds(fields, 'source', '网')).toBe(true);
    expect(fieldHolds(fields, 'url', 'example')).toBe(true);
    expect(fieldHolds(joined({}), 'title', '网')).toBe(false);
  });

  it('hold for any values what each value by itself holds, and nothing across two of them', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', ' '), maxLength: 6 });
    const values = fc.dictionary(fc.constantFrom(...textFields), fc.array(text, { maxLength: 3 }));
    const wanted = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', ' '), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(values, wanted, (given: Values, word) => {
        const fields = joined(given);
        const holds = textFields.map((field) => (given[field] ?? []).some((value) => value.includes(word)));
        expect(textFields.map((field) => fieldHolds(fields, field, word))).toEqual(holds);
        expect(fields.includes(word)).toBe(holds.includes(true));
      }),
    );
  });

  it('are kept apart by what no folded text holds', () => {
    expect(foldForSearch('甲\t乙\n丙')).toBe('甲 乙 丙');
  });
});
