import { describe, expect, it } from 'vitest';
import {
  cursorAfterLosing,
  dropPicks,
  keepListed,
  moveTo,
  neighbour,
  nothingPicked,
  pickAll,
  pickRange,
  togglePick,
  type Picking,
} from '../../../../ui/library/picking';

const ids = ['a', 'b', 'c', 'd', 'e'];
const picked = (picking: Picking): string => [...picking.picked].sort().join('');

describe('picking', () => {
  it('a plain move keeps what is picked', () => {
    const picking = moveTo(togglePick(nothingPicked, 'b'), 'd');
    expect(picked(picking)).toBe('b');
    expect(picking.cursor).toBe('d');
  });

  it('toggles one', () => {
    expect(picked(togglePick(togglePick(nothingPicked, 'b'), 'b'))).toBe('');
  });

  it('a range runs from where the last move or pick was, in either direction', () => {
    expect(picked(pickRange(moveTo(nothingPicked, 'b'), ids, 'd'))).toBe('bcd');
    expect(picked(pickRange(moveTo(nothingPicked, 'd'), ids, 'b'))).toBe('bcd');
  });

  it('a range grows from its anchor and adds to what was picked', () => {
    const first = pickRange(togglePick(nothingPicked, 'a'), ids, 'b');
    expect(picked(pickRange(first, ids, 'c'))).toBe('abc');
    expect(picked(pickRange(moveTo(first, 'd'), ids, 'e'))).toBe('abde');
  });

  it('a range without a beginning in the list picks its end', () => {
    expect(picked(pickRange(nothingPicked, ids, 'c'))).toBe('c');
    expect(picked(pickRange(moveTo(nothingPicked, 'gone'), ids, 'c'))).toBe('c');
    expect(picked(pickRange({ ...nothingPicked, picked: new Set(['c']) }, ids, 'c'))).toBe('c');
  });

  it('all are those listed', () => {
    expect(picked(pickAll(nothingPicked, ids))).toBe('abcde');
    expect(picked(dropPicks(pickAll(nothingPicked, ids)))).toBe('');
  });

  it('what left the list is no longer picked, and nothing changes when nothing left', () => {
    const all = pickAll(nothingPicked, ids);
    expect(picked(keepListed(all, new Set(['b', 'c'])))).toBe('bc');
    expect(keepListed(all, new Set(ids))).toBe(all);
  });
});

describe('the cursor', () => {
  it.each([
    ['b', 1, 'c'],
    ['b', -1, 'a'],
    ['a', -1, 'a'],
    ['d', 10, 'e'],
    ['c', Infinity, 'e'],
    ['c', -Infinity, 'a'],
    [null, 1, 'a'],
    [null, -Infinity, 'a'],
    [null, Infinity, 'e'],
    ['gone', 1, 'a'],
  ])('from %s by %s stands on %s', (cursor, by, expected) => {
    expect(neighbour(ids, cursor, by)).toBe(expected);
  });

  it('stands nowhere in an empty list', () => {
    expect(neighbour([], 'a', 1)).toBeNull();
  });

  it.each([
    ['b', ['b'], 'c'],
    ['b', ['b', 'c'], 'd'],
    ['e', ['e'], 'd'],
    ['d', ['d', 'e'], 'c'],
    ['a', ['b'], 'a'],
    ['c', ids, null],
    [null, ['a'], null],
  ])('at %s when %s leave goes to %s', (cursor, gone, expected) => {
    expect(cursorAfterLosing(ids, cursor, new Set(gone))).toBe(expected);
  });
});
