import type { PageGold } from './corpus';
import { commonLength } from './common-subsequence';

/** What an extractor says of a page; null where it says nothing. */
export interface PageAnswer {
  readonly body: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
}

export const scoredFields = ['title', 'date', 'source', 'author', 'editor'] as const;
export type ScoredField = (typeof scoredFields)[number];

/** One page's marks. A field without gold is null. */
export interface PageScore {
  readonly bodyF1: number;
  readonly clean: boolean;
  readonly fields: Readonly<Record<ScoredField, FieldScore | null>>;
}

export type FieldScore = 'right' | 'wrong' | 'not-given';

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
const letters = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Words that only furniture says (the list of the shared corpus). */
const chromeWords = [
  '责任编辑',
  '責任編輯',
  '分享到',
  '上一篇',
  '下一篇',
  '打印本页',
  '关闭窗口',
  '扫一扫',
  '相关链接',
  '相关新闻',
  '字号',
  '浏览次数',
  '版权所有',
  'ICP备',
  '返回顶部',
  '友情链接',
  '当前位置',
  '點閱',
  '回上一頁',
];
const edge = 40;

/** Scores an answer by the rules of the shared corpus. */
export function scorePage(answer: PageAnswer, gold: PageGold): PageScore {
  return {
    bodyF1: bodyF1(answer.body, gold.body),
    clean: isClean(answer.body, gold.body),
    fields: {
      title: fieldScore(gold.title, answer.title === null ? [] : [answer.title], letters),
      date: dateScore(gold, answer.date),
      source: fieldScore(gold.source, answer.source === null ? [] : [answer.source], plain),
      author: fieldScore(gold.author, answer.authors, plain),
      editor: fieldScore(gold.editor, answer.editors, plain),
    },
  };
}

/** Twice the longest common subsequence of characters over the length of both, white space aside. */
export function bodyF1(answer: string, gold: string): number {
  const [ours, theirs] = [plain(answer), plain(gold)];
  return ours.length + theirs.length === 0
    ? 1
    : (2 * commonLength(ours, theirs)) / (ours.length + theirs.length);
}

function isClean(answer: string, gold: string): boolean {
  const [ours, theirs] = [plain(answer), plain(gold)];
  const hasEnds = ours.includes(theirs.slice(0, edge)) && ours.includes(theirs.slice(-edge));
  return hasEnds && chromeWords.every((word) => !ours.includes(word) || theirs.includes(word));
}

/** A list is right when its first name, or all of them in a row, is the gold's. */
function fieldScore(
  gold: string | undefined,
  given: readonly string[],
  form: (text: string) => string,
): FieldScore | null {
  if (gold === undefined) return null;
  if (given.length === 0) return 'not-given';
  const wanted = form(gold);
  return form(given[0] ?? '') === wanted || form(given.join('')) === wanted ? 'right' : 'wrong';
}

function dateScore(gold: PageGold, given: string | null): FieldScore | null {
  const accepted = gold.date_accept ?? (gold.date === undefined ? undefined : [gold.date]);
  if (accepted === undefined) return null;
  if (given === null) return 'not-given';
  return accepted.includes(given.slice(0, 10)) ? 'right' : 'wrong';
}
