import type { Removal } from '../report';
import type { CutLine } from './cut-body';
import type { JudgedLine } from './judged-line';

const longestSample = 60;

/** One removal for each run of lines that the same rule took. */
export function removalsOf(cut: readonly CutLine[]): readonly Removal[] {
  const removals: { rule: string; characters: number; sample: string }[] = [];
  for (const { line, rule } of cut) {
    if (line.text === '') continue;
    const run = removals.at(-1);
    if (run?.rule === rule) {
      run.characters += line.text.length;
      if (run.sample.length < longestSample)
        run.sample = `${run.sample} ${line.text}`.slice(0, longestSample);
    } else removals.push({ rule, characters: line.text.length, sample: line.text.slice(0, longestSample) });
  }
  return removals;
}

/** What stands before and behind the body on the page, as lines that were cut. */
export function linesAround(
  judged: readonly JudgedLine[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly CutLine[] {
  return [
    ...judged.slice(0, start).map(({ line }) => ({ line, rule: 'before-body' })),
    ...judged.slice(end).map(({ line }) => ({ line, rule: 'after-body' })),
  ];
}

/** Text of hidden elements, which nobody sees on the page. */
export function removalsHidden(hidden: readonly string[]): readonly Removal[] {
  return hidden
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ rule: 'hidden', characters: text.length, sample: text.slice(0, longestSample) }));
}
