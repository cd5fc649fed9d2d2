import { isPersonName, isUnitName, namesIn } from './names';
import { trimValue, type LabelledValue } from './labelled-values';
import { foldedText } from './folded-line';

/** Words that stand behind a name and tell its part. */
const partsBehind: readonly {
  readonly word: RegExp;
  readonly role: LabelledValue['role'];
  readonly label: string;
  readonly example: string;
}[] = [
  { word: /[\s\u00a0\u3000/]*供稿$/u, role: 'source', label: '供稿', example: '某市委党史研究室 供稿' },
  {
    word: /[\s\u00a0\u3000/]*(?:提供|来稿|來稿|报送|報送)$/u,
    role: 'source',
    label: '提供',
    example: '某局办公室提供',
  },
  { word: /[\s\u00a0\u3000/]*(?:执笔|執筆)$/u, role: 'author', label: '执笔', example: '张三、李四执笔' },
  {
    word: /[\s\u00a0\u3000/]*(?:撰稿|撰文|撰写|整理)$/u,
    role: 'author',
    label: '撰稿',
    example: '王五 撰稿',
  },
  {
    word: /[\s\u00a0\u3000]+(?:图\/文|图文|文\/图|文图|报道|报导|報道)$|[\s\u00a0\u3000/]+文$/u,
    role: 'author',
    label: '文',
    example: '李四 图/文',
  },
];

const longestCredit = 60;

/**
 * The credit that a line, or the bracket at the end of a paragraph, is: “（某市委党史研究室 供稿）”, “张三 执笔”. A credit by labels
 * with colons is read elsewhere. Null when the words are text.
 */
export function readCredit(
  text: string,
): { readonly role: LabelledValue['role']; readonly label: string; readonly value: string } | null {
  if (text.length > longestCredit) return null;
  const inner = trimValue(text);
  if (inner === '' || /[。！？；：:]/.test(inner)) return null;
  for (const { word, role, label } of partsBehind) {
    const match = word.exec(inner);
    if (match === null || match.index === 0) continue;
    const value = trimValue(inner.slice(0, match.index));
    const isNamed = isUnitName(value) || namesIn(value).every(isPersonName);
    if (!isNamed) continue;
    return { role: role === 'source' && !isUnitName(value) ? 'author' : role, label, value };
  }
  return null;
}

/** What the bracket at the end of a text holds, without the bracket; null when it ends otherwise. */
export function closingBracket(text: string): string | null {
  if (!/[）)]$/u.test(text)) return null;
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
  const inner = open < 0 ? '' : text.slice(open + 1, -1).trim();
  return inner !== '' && inner.length <= longestCredit && foldedText(inner) !== '' ? inner : null;
}
