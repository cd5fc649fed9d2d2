import { foldForSearch } from '../han/fold';
import type { ClipKind, Script } from '../report';
import type { Trait } from './query';

/** The values of a field: each with the words it can be typed as, written in Simplified like the field names. */
type Values<Value extends string> = readonly {
  readonly value: Value;
  readonly words: readonly string[];
}[];

const scripts: Values<Script> = [
  { value: 'hans', words: ['hans', 'simplified', '简', '简体', '简体字'] },
  { value: 'hant', words: ['hant', 'traditional', '繁', '繁体', '正体', '繁体字'] },
  { value: 'mixed', words: ['mixed', '混', '混用', '混合', '简繁混用'] },
  { value: 'none', words: ['none', '无', '不明'] },
];

const clipKinds: Values<ClipKind> = [
  { value: 'seed', words: ['seed', 'seeds', '种子', '范文', '样稿'] },
  { value: 'page', words: ['page', '网页', '整页', '页面'] },
  { value: 'selection', words: ['selection', '选段', '选区', '摘选'] },
  { value: 'import', words: ['import', 'imported', '导入', '汇入'] },
  { value: 'harvest', words: ['harvest', '批量'] },
];

const clipTraits: Values<Trait> = [
  { value: 'note', words: ['note', 'notes', '笔记', '备注'] },
  { value: 'tag', words: ['tag', 'tags', '标签'] },
  { value: 'highlight', words: ['highlight', 'highlights', '划线', '高亮', '标记'] },
  { value: 'mends', words: ['mends', 'mend', '修复', '修补'] },
  { value: 'source', words: ['source', '来源'] },
  { value: 'date', words: ['date', '日期'] },
  { value: 'duplicate', words: ['duplicate', 'duplicates', 'reprint', 'reprints', '重复', '重复稿', '转载'] },
  { value: 'revision', words: ['revision', 'revisions', '修订', '修订版', '新版'] },
  { value: 'trash', words: ['trash', '回收站', '垃圾桶', '资源回收筒'] },
];

/** The script that a typed word names (hant, 繁, 繁體); null when it names none. */
export const scriptNamed = (typed: string): Script | null => valueNamed(scripts, typed);

/** The kind of clip that a typed word names; null when it names none. */
export const clipKindNamed = (typed: string): ClipKind | null => valueNamed(clipKinds, typed);

/** What `has:`, `is:` or `in:` can be followed by; null for anything else. */
export const traitNamed = (typed: string): Trait | null => valueNamed(clipTraits, typed);

function valueNamed<Value extends string>(values: Values<Value>, typed: string): Value | null {
  const folded = foldForSearch(typed);
  return values.find(({ words }) => words.some((word) => foldForSearch(word) === folded))?.value ?? null;
}
