import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../lib/report';
import { keyed, nestLists, ordinalsOf, type Item, type Part } from '../../../../ui/reader/nesting';

const item = (text: string, depth = 0, ordered = false): Block => ({
  kind: 'list-item',
  text,
  marks: [],
  depth,
  ordered,
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });

const words = (block: Block): string => ('text' in block ? block.text : '');

/** Parts as nested text: a block by its words, a list by brackets, `#` for an ordered one. */
function outline(blocks: readonly Block[]): string {
  const drawn = blocks.map((block, index) =>
    keyed({ block, language: 'zh', layers: [], goneBefore: [] }, index),
  );
  const items = (list: readonly Item<(typeof drawn)[number]>[], ordered: boolean): string =>
    `${ordered ? '#' : ''}(${list
      .map(
        (each) =>
          words(each.drawn.block) + (each.inner.length === 0 ? '' : items(each.inner, each.innerOrdered)),
      )
      .join(' ')})`;
  const part = (each: Part<(typeof drawn)[number]>): string =>
    each.kind === 'block' ? words(each.drawn.block) : items(each.items, each.ordered);
  return nestLists(drawn).map(part).join(' ');
}

describe('lists', () => {
  it('gather neighbouring items and end at any other block', () => {
    expect(outline([paragraph('p'), item('a'), item('b'), paragraph('q'), item('c')])).toBe('p (a b) q (c)');
  });

  it('nest by depth', () => {
    expect(outline([item('a'), item('b', 1), item('c', 2), item('d', 1), item('e')])).toBe('(a(b(c) d) e)');
  });

  it('may begin inside and come out', () => {
    expect(outline([item('a', 2), item('b', 1), item('c')])).toBe('(a b c)');
  });

  it('ordered and not are two lists', () => {
    expect(outline([item('a', 0, true), item('b', 0, true), item('c')])).toBe('#(a b) (c)');
    expect(outline([item('a'), item('b', 1, true)])).toBe('(a#(b))');
  });

  it('ten thousand levels deep are drawn a few levels deep', () => {
    const deep = Array.from({ length: 10_000 }, (_, depth) => item('x', depth));
    expect(outline(deep).split('(').length).toBeLessThan(10);
  });
});

describe('ordinals', () => {
  it('count in each list and level anew', () => {
    const blocks = [
      item('a', 0, true),
      item('b', 1, true),
      item('c', 1, true),
      item('d', 0, true),
      item('e', 1, true),
      paragraph('p'),
      item('f', 0, true),
      item('g'),
    ];
    expect(ordinalsOf(blocks)).toEqual([1, 1, 2, 2, 1, null, 1, null]);
  });
});
