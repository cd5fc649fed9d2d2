import { blockText, type Block } from '../../report';

/** One page of a text: its number and its blocks. */
export interface PageBlocks {
  readonly page: number;
  readonly blocks: readonly Block[];
}

/** Pages of one text, and what they said over again. */
export interface WithoutRepeats {
  readonly pages: readonly PageBlocks[];
  readonly repeated: readonly Block[];
}

/** A line that ends one page and begins the next. Longer passages are not said twice in full. */
const mostOverlap = 20;

/**
 * Leaves out what the pages of one text say over again: the head that each page begins with (title, lead), the
 * tail that each ends with (attachments, a note of the editors), which is kept on the last page, and the lines at
 * the end of one page with which the next begins. What returns in the middle of a text is the text's own and stays.
 */
export function withoutRepeats(pages: readonly PageBlocks[]): WithoutRepeats {
  const [first] = pages;
  const last = pages.at(-1);
  const kept: PageBlocks[] = [];
  const repeated: Block[] = [];
  for (const { page, blocks } of pages) {
    const before = kept.at(-1)?.blocks ?? [];
    const head =
      page === first?.page ? 0 : Math.max(sameAtStart(first?.blocks ?? [], blocks), overlap(before, blocks));
    const tail = page === last?.page ? 0 : tailOf(blocks.slice(head), last?.blocks ?? []);
    kept.push({ page, blocks: blocks.slice(head, blocks.length - tail) });
    repeated.push(...blocks.slice(0, head), ...blocks.slice(blocks.length - tail));
  }
  return { pages: kept, repeated };
}

/** What a page has of the last page's tail; a page that is nothing but that stays, and the last is the repeat. */
function tailOf(blocks: readonly Block[], last: readonly Block[]): number {
  const tail = sameAtStart(blocks.toReversed(), last.toReversed());
  return tail === blocks.length ? 0 : tail;
}

/** How many blocks two pages have in common at their beginning. */
function sameAtStart(one: readonly Block[], other: readonly Block[]): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && isSame(one[count], other[count])) count++;
  return count;
}

/** With how many of the last blocks of one page the next begins. */
function overlap(before: readonly Block[], blocks: readonly Block[]): number {
  for (let count = Math.min(mostOverlap, before.length, blocks.length); count > 0; count--) {
    const end = before.slice(before.length - count);
    if (end.every((block, index) => isSame(block, blocks[index]))) return count;
  }
  return 0;
}

function isSame(one: Block | undefined, other: Block | undefined): boolean {
  if (one?.kind !== other?.kind || one === undefined || other === undefined) return false;
  if (one.kind === 'figure' && other.kind === 'figure' && one.imageUrl !== other.imageUrl) return false;
  return blockText(one) === blockText(other);
}
