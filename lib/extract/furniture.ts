import { foldedText } from './folded-line';
import { chromeRows } from './tables/chrome-words';
import { lineRules, longestFurniture } from './tables/line-rules';
import { wordsOf } from './tables/words';

const ruleByWord = new Map<string, string>();
for (const row of chromeRows) for (const word of wordsOf(row.words)) ruleByWord.set(word, row.rule);
const longestWord = Math.max(...[...ruleByWord.keys()].map((word) => word.length));

/** Words that are furniture only among others of their kind: a line “正文” or “大” alone may be a heading or a cell. */
const needCompany = new Set(
  '大 中 小 无 没有 共 页 第 t a x 字 更多 标题 正文 查询 提交 推荐 阅读 举报 收听 播放 qq line 标签 有用 喜欢 顶 踩'.split(
    ' ',
  ),
);

/**
 * The rule by which a line is page furniture (share bar, tools, footer …), or null when it may be text.
 * Judges by words and shape alone. Constant work: longer lines than furniture is are not tried.
 */
export function furnitureRule(text: string): string | null {
  if (text.length > longestFurniture) return null;
  const folded = withoutLeadingMarks(foldedText(text));
  if (folded === '') return 'ornament';
  for (const { rule, pattern } of lineRules) if (pattern.test(folded)) return rule;
  return rulePerWords(folded);
}

/** The rule of the first word when the line is nothing but furniture words, digits and marks. */
function rulePerWords(folded: string): string | null {
  let first: string | null = null;
  let words = 0;
  let lone: string | null = null;
  for (let at = 0; at < folded.length;) {
    const word = wordAt(folded, at);
    if (word !== null) {
      first ??= ruleByWord.get(word) ?? null;
      lone = word;
      words++;
      at += word.length;
    } else if (/[\p{L}]/u.test(folded.charAt(at))) {
      return null;
    } else at++;
  }
  if (words === 0) return isOrnament(folded) ? 'ornament' : null;
  const isAlone = words === 1 && lone !== null && needCompany.has(lone) && !/[[\]【】〖〗]/.test(folded);
  return isAlone ? null : first;
}

function wordAt(folded: string, at: number): string | null {
  for (let length = Math.min(longestWord, folded.length - at); length > 0; length--) {
    const word = folded.slice(at, at + length);
    if (ruleByWord.has(word)) return word;
  }
  return null;
}

/** Nothing but separators: “|”, “>>”, “•”. Numbers stand: they may be a table's. */
function isOrnament(folded: string): boolean {
  return !/[\p{L}\p{N}]/u.test(folded);
}

/** ::: and bullets that stand before a line of furniture. */
function withoutLeadingMarks(folded: string): string {
  let start = 0;
  while (start < folded.length - 1 && ':·•|■◆>-_*'.includes(folded.charAt(start))) start++;
  return folded.slice(start);
}
