import { foldForSearch } from '../han/fold';
import type { TextField } from './query';

/** A field as it can be typed before a colon. */
export type FieldName = TextField | 'year' | 'date' | 'script' | 'kind' | 'trait';

/**
 * The names of the fields, in English and Chinese. Written in Simplified: what is typed is folded first, so that
 * 標題 and ＴＩＴＬＥ are understood too. The first of each is the one that help shows.
 */
export const fieldNames: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['title', '标题', '题名', '题目'],
  source: ['source', '来源', '稿源'],
  site: ['site', '网站', '站点'],
  author: ['author', '作者', '编辑', '责编'],
  place: ['place', '地点', '地区'],
  issuer: ['issuer', '机构', '发文机关', '发布机构'],
  tag: ['tag', '标签'],
  note: ['note', '笔记', '备注', '批注'],
  url: ['url', '网址', '链接'],
  year: ['year', '年份', '年'],
  date: ['date', '日期', '发布', '发布日期'],
  script: ['script', '文字', '字体', '简繁'],
  kind: ['kind', '类型', '种类'],
  trait: ['has', 'is', 'in', '有', '是', '在'],
};

let byName: ReadonlyMap<string, FieldName> | null = null;

/** The field that a typed name stands for, in any script, width and case; null when there is none. */
export function fieldNamed(typed: string): FieldName | null {
  byName ??= namesFolded();
  return byName.get(foldForSearch(typed)) ?? null;
}

function namesFolded(): ReadonlyMap<string, FieldName> {
  // The keys of a record come back as plain strings; these are its own.
  const fields = Object.keys(fieldNames) as FieldName[];
  return new Map(fields.flatMap((field) => fieldNames[field].map((name) => [foldForSearch(name), field])));
}
