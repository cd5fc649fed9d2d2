import type { CountedText, Edit } from './counting';

/** An island of equal characters shorter than this (a shingle) may be chance. */
const tellingLength = 6;

const clauseMark = /[，。；：！？、,;:!?\n]/u;
/** Characters that a figure or a Latin word is made of: one of them changed, the whole reads differently. */
const partOfFigure = /[0-9.%‰a-zａ-ｚA-Z０-９]/u;

/**
 * Edits as a person would mark them: islands of chance between two changes are joined to them, figures and Latin
 * words change whole, and what was put in or taken out begins at a clause where that says the same.
 */
export function tidyEdits(one: CountedText, other: CountedText, edits: readonly Edit[]): Edit[] {
  const figures = edits.map((edit) => withWholeFigures(one.folded, other.folded, edit));
  return withoutIslands(joined(figures)).map((edit, index, all) =>
    atClause(one, other, edit, all[index - 1], all[index + 1]),
  );
}

/** Edits that grew into each other become one. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last !== undefined && (edit.from.start <= last.from.end || edit.to.start <= last.to.end)) {
      result[result.length - 1] = union(last, edit);
    } else result.push(edit);
  }
  return result;
}

function union(one: Edit, other: Edit): Edit {
  return {
    from: { start: one.from.start, end: Math.max(one.from.end, other.from.end) },
    to: { start: one.to.start, end: Math.max(one.to.end, other.to.end) },
  };
}

function withWholeFigures(one: string, other: string, { from, to }: Edit): Edit {
  const cut = [one[from.start], other[to.start]].some(isPart) && isPart(one[from.start - 1]);
  const left = cut ? reach(one, from.start, -1, other, to.start) : 0;
  const open = [one[from.end - 1], other[to.end - 1]].some(isPart) && isPart(one[from.end]);
  const right = open ? reach(one, from.end - 1, 1, other, to.end - 1) : 0;
  return {
    from: { start: from.start - left, end: from.end + right },
    to: { start: to.start - left, end: to.end + right },
  };
}

/** How many equal characters of a figure stand beyond a place in both texts. */
function reach(one: string, at: number, step: -1 | 1, other: string, place: number): number {
  let count = 0;
  for (;;) {
    const character = one[at + step * (count + 1)];
    if (!isPart(character) || other[place + step * (count + 1)] !== character) return count;
    count++;
  }
}

function isPart(character: string | undefined): boolean {
  return character !== undefined && partOfFigure.test(character);
}

/** Joins edits over islands, until all that is left between two edits tells something. */
function withoutIslands(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    let grown = edit;
    let last = result.at(-1);
    while (last !== undefined && isIsland(last, grown)) {
      result.pop();
      grown = union(last, grown);
      last = result.at(-1);
    }
    result.push(grown);
  }
  return result;
}

function isIsland(before: Edit, after: Edit): boolean {
  const length = after.from.start - before.from.end;
  return length <= 1 || (length < tellingLength && length <= Math.min(extent(before), extent(after)));
}

function extent({ from, to }: Edit): number {
  return Math.max(from.end - from.start, to.end - to.start);
}

/**
 * What was only put in, or only taken out, moved along equal characters to where a clause begins, where there is such a
 * place.
 */
function atClause(
  one: CountedText,
  other: CountedText,
  edit: Edit,
  before: Edit | undefined,
  after: Edit | undefined,
): Edit {
  const isInsertion = edit.from.start === edit.from.end;
  if (!isInsertion && edit.to.start !== edit.to.end) return edit;
  const holder = isInsertion ? other : one;
  const { start, end } = isInsertion ? edit.to : edit.from;
  const [earliest, latest] = isInsertion
    ? [before?.to.end ?? 0, after?.to.start ?? holder.folded.length]
    : [before?.from.end ?? 0, after?.from.start ?? holder.folded.length];
  let shift = 0;
  while (!beginsClause(holder, start + shift)) {
    const moves =
      start + shift > earliest && holder.folded[start + shift - 1] === holder.folded[end + shift - 1];
    if (!moves) break;
    shift--;
  }
  if (beginsClause(holder, start + shift)) return shifted(edit, shift);
  shift = 0;
  while (end + shift < latest && holder.folded[start + shift] === holder.folded[end + shift]) {
    shift++;
    if (beginsClause(holder, start + shift)) return shifted(edit, shift);
  }
  return edit;
}

function shifted({ from, to }: Edit, by: number): Edit {
  return {
    from: { start: from.start + by, end: from.end + by },
    to: { start: to.start + by, end: to.end + by },
  };
}

/** Whether a clause begins with a counted character: only a mark, or nothing, stands before it. */
function beginsClause({ text, map }: CountedText, at: number): boolean {
  return at === 0 || clauseMark.test(text.slice(map[at - 1], map[at]));
}
