import { describe, expect, it } from 'vitest';
import { recall, remember, type Remembered } from '../../../entrypoints/library/remembered';
import { noFilter } from '../../../ui/library/filter';
import { newestFirst } from '../../../ui/library/order';

/** A Storage that holds what it is given, and can be full. */
class PlainStorage implements Storage {
  readonly #items = new Map<string, string>();
  full = false;
  get length(): number {
    return this.#items.size;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.#items.set(key, value);
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
  clear(): void {
    this.#items.clear();
  }
}

const left: Remembered = {
  filter: {
    words: '党史',
    shelf: 'clips',
    chosen: { script: ['hant'], year: ['2020', '2021'], source: [''] },
    months: { from: '2020-02', to: null },
  },
  order: { by: 'published', reversed: true },
  scrolledTo: 8400,
  panel: 'mends',
  marked: false,
  choicesShown: true,
  characterKeys: false,
  view: { layout: 'beside', region: 'hk', words: true },
};

describe('how the page was left', () => {
  it('is found again, each page’s its own', () => {
    const storage = new PlainStorage();
    remember(storage, 'page', left);
    expect(recall(storage, 'page', null)).toEqual(left);
    expect(recall(storage, 'other', null).filter).toEqual(noFilter);
  });

  it('has defaults at first', () => {
    expect(recall(new PlainStorage(), 'page', 'info')).toEqual({
      filter: noFilter,
      order: newestFirst,
      scrolledTo: 0,
      panel: 'info',
      marked: true,
      choicesShown: false,
      characterKeys: true,
      view: null,
    });
  });

  it('a panel that was closed stays closed', () => {
    const storage = new PlainStorage();
    remember(storage, 'page', { ...left, panel: null });
    expect(recall(storage, 'page', 'info').panel).toBeNull();
  });

  it.each([
    'null',
    '7',
    '"x"',
    '[]',
    '{',
    '{"filter":7,"order":null,"view":"sideways","shelf":1}',
    '{"filter":{"shelf":"attic"}}',
    '{"filter":{"chosen":{"tag":"疫情","colour":["red"]},"months":{"from":2020}}}',
  ])('of another shape is replaced by defaults: %s', (stored) => {
    const storage = new PlainStorage();
    storage.setItem('page:2', stored);
    expect(recall(storage, 'page', null)).toMatchObject({ filter: noFilter, order: newestFirst, view: null });
  });

  it('is let go where there is no room', () => {
    const storage = new PlainStorage();
    storage.full = true;
    expect(() => remember(storage, 'page', left)).not.toThrow();
  });
});
