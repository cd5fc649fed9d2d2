import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layer } from '../../../../ui/reader/layer';
import { runsOf, splitRuns, type Run } from '../../../../ui/reader/runs';

const text = '青柳市社科联下沉社区';
const difference = (start: number, end: number, key = 'd'): Layer => ({
  kind: 'difference',
  start,
  end,
  key,
  counterpart: '',
});
const suspicion = (start: number, end: number): Layer => ({
  kind: 'suspicion',
  start,
  end,
  suspicion: { kind: 'unreadable', start, end, sample: '' },
});
const joined = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

describe('runs', () => {
  it('of a text without anything over it are the text', () => {
    expect(runsOf(text, [], []).map((run) => run.text)).toEqual([text]);
  });

  it('are cut where marks and layers begin and end', () => {
    const runs = runsOf(text, [{ kind: 'bold', start: 0, end: 3 }], [difference(2, 6)]);
    expect(runs.map((run) => [run.text, run.bold, run.difference !== null])).toEqual([
      ['青柳', true, false],
      ['市', true, true],
      ['社科联', false, true],
      ['下沉社区', false, false],
    ]);
  });

  it('keep a link’s address all along it', () => {
    const runs = runsOf(text, [{ kind: 'link', start: 0, end: 6, href: 'https://a.cn/' }], [suspicion(2, 3)]);
    expect(runs.slice(0, 3).map((run) => run.href)).toEqual([
      'https://a.cn/',
      'https://a.cn/',
      'https://a.cn/',
    ]);
  });

  it('show a layer without length as an empty run at its place, at the end too', () => {
    const runs = runsOf('甲乙', [], [difference(1, 1, 'in'), difference(2, 2, 'end')]);
    expect(runs.map((run) => [run.text, run.difference?.key ?? null])).toEqual([
      ['甲', null],
      ['', 'in'],
      ['乙', null],
      ['', 'end'],
    ]);
  });

  it('leave out what lies beyond the text', () => {
    expect(runsOf('甲乙', [], [difference(1, 9)]).map((run) => run.text)).toEqual(['甲乙']);
  });

  it('joined always give the text', () => {
    const place = fc.integer({ min: -2, max: text.length + 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place)), (ranges) => {
        const layers = ranges.map(([one, other]) => suspicion(Math.min(one, other), Math.max(one, other)));
        expect(joined(runsOf(text, [], layers))).toBe(text);
      }),
    );
  });
});

describe('split runs', () => {
  it('give rows and cells, with what lies over them', () => {
    const runs = runsOf('甲\t乙\n丙\t丁', [], [difference(2, 5)]);
    const cells = splitRuns(runs, '\n').map((row) => splitRuns(row, '\t'));
    expect(cells.map((row) => row.map((cell) => joined(cell)))).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
    expect(cells[1]?.map((cell) => cell.some((run) => run.difference !== null))).toEqual([true, false]);
  });

  it('keep empty cells and empty runs', () => {
    const runs = runsOf('\t甲', [], [difference(0, 0)]);
    const cells = splitRuns(runs, '\t');
    expect(cells.map((cell) => joined(cell))).toEqual(['', '甲']);
    expect(cells[0]?.[0]?.difference).not.toBeNull();
  });
});
