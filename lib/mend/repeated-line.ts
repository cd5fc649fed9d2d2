import { countHan } from '../han/ranges';
import { removalsOfLines } from './line-removal';
import { textOfLine, type Line, type MendableText } from './mendable-text';
import type { Edit, Repair } from './repair';

/** Shorter lines repeat for good reasons: 一是, 工作措施, names of units. */
const shortestLine = 10;
/** A line that ends a sentence is prose; one with a label (责任单位：…) may rightly stand under several sections. */
const proseOrLabel = /[。！？；：…!?;:.]$|[：:]/;
/** Prose that surrounds a stray caption, as against the short lines of a list or a table. */
const shortestProse = 40;
const confidence = 0.9;
const sentenceEnd = /[。；！？]/;

/**
 * Takes away a line that stands in the report already: the title again above a picture (its `alt` text), or a
 * caption twice. Only lines of at least ten Han that end no sentence; the first of them stays. Where the
 * title is not known apart, the first line of the text counts as it. A picture whose caption is only the title
 * loses the caption and stays.
 */
export const repeatedLine: Repair = {
  name: 'repeated-line',
  version: 2,
  prepare: (texts) => {
    const titles = texts
      .filter(({ field }) => field === 'title')
      .map(({ mendable }) => withoutSpace(mendable.text));
    return (mendable, field) => (field === 'body' ? repeatsIn(mendable, titles) : []);
  },
};

function repeatsIn(mendable: MendableText, titles: readonly string[]): readonly Edit[] {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  const first = mendable.lines.find((line) => line.end > line.start);
  const known =
    titles.length > 0 || first === undefined ? titles : [withoutSpace(textOfLine(mendable, first))];
  const captions: Edit[] = [];
  mendable.lines.forEach((line, index) => {
    if (line.kind !== 'paragraph' && line.kind !== 'heading' && line.kind !== 'figure') return;
    const words = withoutSpace(textOfLine(mendable, line));
    if (line.kind === 'figure') {
      if (words !== '' && titles.includes(words)) captions.push(captionRemoved(line));
      return;
    }
    if (countHan(words) < shortestLine || proseOrLabel.test(words)) return;
    const isSeen = seen.has(words);
    const isTitle = known.includes(words) && line !== first;
    if (isTitle || (isSeen && standsByProse(mendable, index))) repeated.add(index);
    seen.add(words);
  });
  return [...captions, ...removalsOfLines(mendable, repeated, confidence)].sort((a, b) => a.start - b.start);
}

/** The words alone go, not their line: it is the picture's. */
function captionRemoved({ start, end }: Line): Edit {
  return { start, end, after: '', confidence };
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** Whether the nearest written line before or after is a paragraph of prose. */
function standsByProse(mendable: MendableText, index: number): boolean {
  return (
    isProse(mendable, nearestWritten(mendable, index, -1)) ||
    isProse(mendable, nearestWritten(mendable, index, 1))
  );
}

function nearestWritten({ lines }: MendableText, index: number, step: -1 | 1): Line | null {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at];
    if (line !== undefined && line.end > line.start) return line;
  }
  return null;
}

function isProse(mendable: MendableText, line: Line | null): boolean {
  if (line === null || line.end - line.start < shortestProse) return false;
  return sentenceEnd.test(textOfLine(mendable, line));
}
