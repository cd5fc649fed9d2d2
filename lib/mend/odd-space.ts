import { isHan } from '../han/ranges';
import type { Edit, Repair } from './repair';

/** Spaces of every width; the ideographic one too. */
const spaces = /[ \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
/** Spaces that no keyboard types: what `&nbsp;` and its kin leave. */
const untyped = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]/;
/** Marks that never have a space before them. */
const closing = '，。、；：！？）》」』”’〕】';
/** Full-width marks bring their own room: no space stands beside them. */
const wide = '，。、；：！？（）《》「」『』“”‘’〔〕【】…—';

/**
 * 疫情\u00a0防控 → 疫情 防控, 部署，\u00a0落实 → 部署，落实, 部署 ，落实 → 部署，落实: odd spaces in Chinese text, and
 * spaces before a mark. Wider gaps are layout and stay (张三\u00a0\u00a0李四), as does the ideographic space of
 * good typography (王　明), and what stands in a line of credits.
 */
export const oddSpace: Repair = {
  name: 'odd-space',
  version: 1,
  prepare: () => (mendable, field) => (field === 'credit' ? [] : oddSpaces(mendable.text)),
};

function oddSpaces(text: string): readonly Edit[] {
  return Array.from(text.matchAll(spaces)).flatMap(({ index, 0: run }) => {
    const after = whatStays(run, text.charAt(index - 1), text.charAt(index + run.length));
    return after === run ? [] : [{ start: index, end: index + run.length, after, confidence: 0.95 }];
  });
}

/** What is left of a run of spaces between two characters; '' stands for the text's end. */
function whatStays(run: string, before: string, after: string): string {
  if (isHan(before.charCodeAt(0)) && after !== '' && closing.includes(after)) return '';
  if (!untyped.test(run)) return run;
  if (isEdge(before) || isEdge(after)) return '';
  if (wide.includes(before) || wide.includes(after)) return run.length === 1 ? '' : run;
  const isChinese = isHan(before.charCodeAt(0)) || isHan(after.charCodeAt(0));
  return run.length === 1 && isChinese ? ' ' : run;
}

/** Whether a line or a cell ends here. */
function isEdge(character: string): boolean {
  return character === '' || character === '\n' || character === '\t';
}
