import { describe, expect, it } from 'vitest';
import { mendNames, type Mend, type MendName } from '../../../../lib/report';
import { aroundMend, mendGroups } from '../../../../ui/reader/mend-groups';

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

describe('around a mend', () => {
  it('stand the words of its own line', () => {
    const published = '第一行\n黨員干部全體到崗\n第三行';
    const word = { ...mend('mainland-residue', 6), end: 8, before: '干部', after: '幹部' };
    expect(aroundMend(published, word)).toEqual({ before: '黨員', after: '全體到崗' });
    expect(aroundMend(published, { ...word, field: 'title' })).toEqual({ before: '', after: '' });
  });
});
