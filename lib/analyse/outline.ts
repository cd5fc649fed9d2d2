import { headingLevels, type Block } from '../report';

/** One line of a report's outline. */
export interface OutlineEntry {
  /** Index of the block it stands in. */
  readonly block: number;
  /** 1 is the highest; levels that no heading has are not counted. */
  readonly level: number;
  /** The heading, or the opening words of a numbered paragraph. */
  readonly text: string;
}

/** How paragraphs are numbered in these texts, the widest section first. */
const numberings: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /^第[一二三四五六七八九十百零〇\d]{1,4}[章编篇部]/u, example: '第一章 总则' },
  { pattern: /^第[一二三四五六七八九十百零〇\d]{1,4}[节節]/u, example: '第二节 组织领导' },
  { pattern: /^[一二三四五六七八九十]{1,3}[、.．]/u, example: '一、强化组织领导' },
  { pattern: /^[（(][一二三四五六七八九十]{1,3}[）)]/u, example: '（一）压实责任' },
  { pattern: /^\d{1,2}(?:[、．]|\.(?!\d))/u, example: '1.逐户排查' },
  { pattern: /^[（(]\d{1,2}[）)]/u, example: '（1）建立台账' },
];

/** Where the opening words of a numbered paragraph end. */
const openingEnds = /[。！？!?；;：:]/u;
/** Longest opening that is shown whole; UTF-16 units. */
const longestOpening = 32;

/**
 * The outline of a report: its headings, and the paragraphs that open with a number (一、 （一） 1.) as this genre has
 * them in place of headings. A numbered paragraph lies under the heading before it; among themselves numbers nest as
 * they are ranked. Empty where the report has neither.
 */
export function outlineOf(blocks: readonly Block[]): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const levels = headingLevels(blocks);
  let headingLevel = 0;
  /** The numberings that are open under the last heading, the widest first. */
  let open: readonly number[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      headingLevel = 1 + levels.indexOf(block.level);
      open = [];
      entries.push({ block: index, level: headingLevel, text: block.text });
    } else if (block.kind === 'paragraph') {
      const rank = numberings.findIndex(({ pattern }) => pattern.test(block.text));
      if (rank < 0) continue;
      open = [...open.filter((other) => other < rank), rank];
      entries.push({ block: index, level: headingLevel + open.length, text: openingOf(block.text) });
    }
  }
  return entries;
}

function openingOf(text: string): string {
  const end = text.search(openingEnds);
  const opening = end < 0 ? text : text.slice(0, end);
  return opening.length > longestOpening ? `${opening.slice(0, longestOpening)}…` : opening;
}
