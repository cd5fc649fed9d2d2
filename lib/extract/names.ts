import { findDates } from '../han/dates';
import { foldedText } from './folded-line';
import { trimValue } from './labelled-values';
import { doubleSurnames, surnames } from '../han/surnames';
import { mediaWords, unitEndings } from './tables/units';

const unitEndingSet = new Set(unitEndings);
const longestEnding = Math.max(...unitEndings.map((ending) => ending.length));

/** Whether a word of two to four characters reads as the name of a Chinese person: it begins with a family name. */
export function isPersonName(text: string): boolean {
  const folded = foldedText(text);
  if (!/^\p{Script=Han}{2,4}$/u.test(folded) || isUnitName(text)) return false;
  if (doubleSurnames.has(folded.slice(0, 2))) return folded.length >= 3;
  return folded.length <= 3 && surnames.has(folded.charAt(0));
}

/** Whether a text ends as the name of a public body, school or firm does: 某市教育局, 党办, 泌尿外科. */
export function isUnitName(text: string): boolean {
  const folded = foldedText(text);
  if (!/^[\p{Script=Han}\d（）()“”"·、]{2,40}$/u.test(folded)) return false;
  return unitEndingLength(folded) > 0;
}

/** Length of the unit ending in which a folded text ends, 0 when it has none. */
export function unitEndingLength(folded: string): number {
  for (let length = Math.min(longestEnding, folded.length); length > 0; length--) {
    if (unitEndingSet.has(folded.slice(-length))) return length;
  }
  return 0;
}

/** Whether a source is press, a portal or “本站”, which issues nothing of its own. */
export function isMedia(text: string): boolean {
  const folded = foldedText(text);
  return (
    mediaWords.some((word) => folded.endsWith(word)) ||
    /日报|晚报|电视台|新闻网|客户端|公众号|新华社|人民网/.test(folded)
  );
}

/** Words before a name that tell the person's part: 本报记者张三, 特约通讯员 李四. */
const partBeforeName =
  /(?:本报|本网|本刊|本站|特约|见习|见習|实习|實習|职工|全媒体|融媒体)?(?:记者|記者|通讯员|通訊員|通信员|评论员|評論員|撰稿人|作者|编辑|編輯|实习生|實習生)/u;
/** A counter behind a name: 作者：张三 阅读(1660). */
const counter = /[\s\u3000]*(?:阅读|浏览|评论|点击|回复|閱讀|瀏覽)[数量]?[\s\u3000]*[(（\d]/u;
const betweenNames = /[、,，;；﹔/／&＆+|｜]/u;

/**
 * The names in the value of an author or editor label, in order: “记者 张三 通讯员 李四” gives two, 王　五 one,
 * a unit one. Empty when the value names nobody: a content management system, a copyright line, an account.
 */
export function namesIn(value: string): readonly string[] {
  const trimmed = trimValue(beforeDate(value).split(counter)[0]?.split('【')[0] ?? '');
  if (trimmed.length > 60 || isNobody(trimmed)) return [];
  const parts = trimmed.split(partBeforeName).map(trimValue);
  const told =
    parts.length > 1 && parts.some((word, index) => index > 0 && word !== '')
      ? parts.slice(1)
      : parts.slice(0, 1);
  const names: string[] = [];
  for (const part of told) {
    if (part === '') continue;
    const pieces = part
      .split(betweenNames)
      // a space parts Han names; Jamie Lee is one name
      .flatMap((piece) => (/\p{Script=Han}/u.test(piece) ? piece.split(/\s+/u) : [piece]))
      .map(trimValue)
      .filter((piece) => piece !== '');
    const isSpacedName = pieces.length === 2 && pieces.every((piece) => /^\p{Script=Han}$/u.test(piece));
    if (isSpacedName) names.push(part);
    else names.push(...namesBefore(pieces));
  }
  return names;
}

/** Accounts, vendors, copyright lines and fillers. 大汉网络, 博达软件 and 拓尔思 make content management systems. */
const nobody =
  /版权|copyright|©|管理员|^(?:admin|administrator|editor|webmaster|system|root|test|guest)\d*$|^(?:佚名|匿名|未知|不详|无|暂无|本站|网络|互联网|原创|转载|网友|其他)$|网络$|科技$|软件|技术支持|有限公司|https?:|www\.|@|\.(?:com|cn|net|gov)|大汉|博达|拓尔思|trs|开普|文通|苏迪|[=<>"]|^[^\p{L}]+$/u;

export function isNobody(value: string): boolean {
  const folded = foldedText(value);
  return folded === '' || nobody.test(folded);
}

/** 张三2024-08-11: some info lines glue the date to the name. */
function beforeDate(value: string): string {
  const date = findDates(value)[0];
  return date === undefined || date.start === 0 ? value : value.slice(0, date.start);
}

/** The pieces up to the first that is no name: 佟望岳　　【编辑录入：admin】　　本页面已被访问. */
function namesBefore(pieces: readonly string[]): readonly string[] {
  const end = pieces.findIndex((piece, index) => index > 0 && /[:：【】[\]]|\d|.{12}/u.test(piece));
  return (end < 0 ? pieces : pieces.slice(0, end)).filter((piece) => !isNobody(piece));
}
