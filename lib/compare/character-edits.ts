import { diffChars } from 'diff';
import type { Edit } from './counting';
import { runsInOrder, sharedRuns } from './shared-runs';

/** From so many characters on, runs that both texts hold are set first, and only what lies between is searched. */
const longText = 1_500;
const anchorLength = 16;
/** The search for the fewest edits costs the square of their number: further apart than this, all counts as changed. */
const mostEdits = 900;

/** How much searching a comparison may still do, in squares of edits; shared by all its paragraphs. */
export interface Effort {
  left: number;
}

/** Enough for two reports of 50,000 characters in every second of which something changed. */
export function freshEffort(): Effort {
  return { left: 6_000_000 };
}

/**
 * The fewest edits that make one text the other, character by character, in order. Where texts lie too far apart, or
 * the effort is used up, a stretch comes back as changed whole: right, but coarse.
 */
export function characterEdits(one: string, other: string, effort: Effort): Edit[] {
  if (Math.max(one.length, other.length) < longText) return searchedEdits(one, other, 0, 0, effort);
  const anchors = runsInOrder(sharedRuns(one, other, anchorLength));
  const edits: Edit[] = [];
  let [from, to] = [0, 0];
  const end = {
    from: { start: one.length, end: one.length },
    to: { start: other.length, end: other.length },
  };
  for (const anchor of [...anchors, end]) {
    const [before, after] = [one.slice(from, anchor.from.start), other.slice(to, anchor.to.start)];
    edits.push(...searchedEdits(before, after, from, to, effort));
    [from, to] = [anchor.from.end, anchor.to.end];
  }
  return edits;
}

/** The edits of a stretch; `from` and `to` are where it begins in the whole texts. */
function searchedEdits(one: string, other: string, from: number, to: number, effort: Effort): Edit[] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let tail = 0;
  const shorter = Math.min(one.length, other.length) - start;
  while (tail < shorter && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  const [before, after] = [one.slice(start, one.length - tail), other.slice(start, other.length - tail)];
  if (before === '' && after === '') return [];
  const whole: Edit = {
    from: { start: from + start, end: from + one.length - tail },
    to: { start: to + start, end: to + other.length - tail },
  };
  if (before === '' || after === '') return [whole];
  const maxEditLength = Math.floor(Math.min(mostEdits, Math.sqrt(effort.left)));
  const changes = diffChars(before, after, { maxEditLength });
  if (changes === undefined) {
    effort.left -= maxEditLength * maxEditLength;
    return [whole];
  }
  const edits = joinedEdits(changes, whole);
  effort.left -= edits.reduce((sum, edit) => sum + sizeOf(edit), 0) ** 2;
  return edits;
}

function joinedEdits(
  changes: readonly { readonly value: string; readonly added: boolean; readonly removed: boolean }[],
  whole: Edit,
): Edit[] {
  const edits: Edit[] = [];
  let [from, to] = [whole.from.start, whole.to.start];
  let isOpen = false;
  for (const { value, added, removed } of changes) {
    const place: Edit = { from: { start: from, end: from }, to: { start: to, end: to } };
    if (!added) from += value.length;
    if (!removed) to += value.length;
    const isChange = added || removed;
    if (isChange) {
      const begun = (isOpen ? edits.pop() : undefined) ?? place;
      edits.push({ from: { ...begun.from, end: from }, to: { ...begun.to, end: to } });
    }
    isOpen = isChange;
  }
  return edits;
}

function sizeOf({ from, to }: Edit): number {
  return from.end - from.start + to.end - to.start;
}
