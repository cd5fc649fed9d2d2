import { isPersonName } from './names';

/** The person's part, which stands before the name: 新京报记者 彭冲. */
const part = /(?:记者|記者|通讯员|通訊員|通信员|实习生|實習生|撰稿人|评论员|評論員)/u;
const parts = new RegExp(part, 'gu');
/** What may follow the names: 本报记者张三发自北京, 记者 李四 山东某县报道. */
const dispatch = /(?:发自|發自|摄影|攝影|报道|報道|报导|報導|摄|攝|文|图|圖).*$/u;

const longestByline = 50;
/** Words before the part: the paper's name. */
const longestPaper = 18;

/**
 * The names of a line without colon that tells who wrote: “□ 本报记者 张三 通讯员 李四”, “某某日报记者 王五 发自某市”,
 * or of names alone: “张三、李四”. Empty for any other line.
 */
export function bylineNames(text: string): readonly string[] {
  const trimmed = text.replace(/^[^\p{L}]+/u, '').replace(/[）)\]】。\s]+$/u, '');
  if (trimmed.length > longestByline || /[。！？；：:，,《》“”]/u.test(trimmed)) return [];
  const first = part.exec(trimmed);
  if (first === null) return namesAlone(trimmed);
  if (first.index > longestPaper) return [];
  return trimmed
    .slice(first.index + first[0].length)
    .split(parts)
    .flatMap((told) => namesAtStart(told.replace(dispatch, '')));
}

/** The names a stretch begins with. After 记者 the first needs no known family name: 记者罗科苏盈. */
function namesAtStart(told: string): readonly string[] {
  const words = told.trim().split(/[、/／\s\u3000]+/u);
  const names: string[] = [];
  for (const word of words) {
    const isName = names.length === 0 ? /^\p{Script=Han}{2,4}$/u.test(word) : isPersonName(word);
    if (!isName) break;
    names.push(word);
  }
  return names;
}

/** “张三、李四”; one name alone only with three characters, since many places have names of two. */
function namesAlone(text: string): readonly string[] {
  const words = text.split(/[、\s\u3000]+/u).filter((word) => word !== '');
  if (words.length > 4 || !words.every(isPersonName)) return [];
  return words.length > 1 || text.length === 3 ? words : [];
}
