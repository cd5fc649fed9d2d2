import { describe, expect, it } from 'vitest';
import { helpGroups } from '../../../../ui/library/help';
import { characterKeys, commandOf, type FocusPlace, type KeyPress } from '../../../../ui/library/keyboard';

const plain: KeyPress = {
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
};
const command = (press: Partial<KeyPress>, place: FocusPlace = 'page', characters = true) =>
  commandOf({ ...plain, ...press }, place, characters);

describe('keys', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['/', 'search'],
    ['x', 'pick'],
    ['e', 'export'],
    ['t', 'tag'],
    ['n', 'note'],
    ['u', 'undo'],
    ['1', 'view-original'],
    ['5', 'view-beside'],
    ['m', 'mends'],
    ['i', 'info'],
    ['?', 'help'],
    ['Delete', 'trash'],
    ['Escape', 'back'],
  ])('%s anywhere: %s', (key, expected) => {
    expect(command({ key })).toBe(expected);
    expect(command({ key }, 'list')).toBe(expected);
  });

  it.each([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['PageDown', 'page-down'],
    ['Enter', 'open'],
    ['ArrowRight', 'open'],
    [' ', 'pick'],
  ])('%s in the list only: %s', (key, expected) => {
    expect(command({ key }, 'list')).toBe(expected);
    expect(command({ key }, 'page')).toBeNull();
  });

  it('a field keeps all but Escape', () => {
    for (const key of [...characterKeys.keys(), 'Delete', 'Enter', 'ArrowDown']) {
      expect(command({ key }, 'field')).toBeNull();
    }
    expect(command({ key: 'Escape' }, 'field')).toBe('back');
  });

  it('an input method in the middle of a word keeps every key', () => {
    expect(command({ key: 'j', isComposing: true })).toBeNull();
    expect(command({ key: 'Escape', isComposing: true }, 'field')).toBeNull();
  });

  it('the browser keeps its own: Ctrl, Meta and Alt, but for “all” in the list', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) {
      expect(command({ key: 'c', [modifier]: true })).toBeNull();
      expect(command({ key: 'n', [modifier]: true }, 'list')).toBeNull();
    }
    expect(command({ key: 'a', ctrlKey: true }, 'list')).toBe('pick-all');
    expect(command({ key: 'A', metaKey: true }, 'list')).toBe('pick-all');
    expect(command({ key: 'a', ctrlKey: true })).toBeNull();
  });

  it('Shift extends in the list, and does not hinder characters that need it', () => {
    expect(command({ key: 'ArrowDown', shiftKey: true }, 'list')).toBe('extend-next');
    expect(command({ key: 'ArrowUp', shiftKey: true }, 'list')).toBe('extend-previous');
    expect(command({ key: '/', shiftKey: true })).toBe('search');
    expect(command({ key: 'J', shiftKey: true })).toBeNull();
    expect(command({ key: 'Delete', shiftKey: true })).toBeNull();
  });

  it('single characters can be switched off', () => {
    expect(command({ key: 'j' }, 'list', false)).toBeNull();
    expect(command({ key: 'ArrowDown' }, 'list', false)).toBe('next');
  });

  it('names of object members are no keys', () => {
    expect(command({ key: 'constructor' }, 'list')).toBeNull();
    expect(command({ key: 'toString' })).toBeNull();
  });

  it('each single character stands in the help', () => {
    const told = new Set<string>(helpGroups.flatMap(({ lines }) => lines.flatMap(({ keys }) => [...keys])));
    expect([...characterKeys.keys()].filter((key) => !told.has(key))).toEqual([]);
  });
});
