import { describe, expect, it } from 'vitest';
import { mendNames, type Mend, type MendName } from '../../../../lib/report';
import { mendGroups, switched } from '../../../../ui/reader/mend-groups';

const mend = (name: MendName, start: number): Mend => ({
  id: `${name}:body:${start}-${start + 1}`,
  name,
  version: 1,
  field: 'body',
  index: 0,
  start,
  end: start + 1,
  before: 'x',
  after: '',
  confidence: 1,
});
const mends = [mend('repeated-line', 9), mend('pinyin-annotation', 7), mend('pinyin-annotation', 2)];

describe('groups of mends', () => {
  it('stand in the order of the repairs, each in the order of the text', () => {
    const groups = mendGroups(mends, new Set());
    expect(groups.map(({ name }) => mendNames.indexOf(name))).toEqual(
      groups.map(({ name }) => mendNames.indexOf(name)).sort((one, other) => one - other),
    );
    expect(groups.map((group) => group.mends.map(({ start }) => start))).toEqual([[2, 7], [9]]);
  });

  it('count what is on', () => {
    expect(mendGroups(mends, new Set(['pinyin-annotation:body:2-3'])).map(({ on }) => on)).toEqual([1, 1]);
  });
});

describe('switching', () => {
  it('off and on again leaves what else was off', () => {
    const off = switched(['other'], mends, false);
    expect(off).toEqual(['other', ...mends.map(({ id }) => id)]);
    expect(switched(off, mends, true)).toEqual(['other']);
    expect(switched(off, mends.slice(0, 1), false)).toHaveLength(off.length);
  });
});
