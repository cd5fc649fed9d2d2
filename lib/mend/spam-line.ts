import { removalsOfLines } from './line-removal';
import { textOfLine, type MendableText } from './mendable-text';
import type { Edit, Repair } from './repair';
import { spamWords } from './spam-words';

/** Spam is put before or after the text it rides on: among its first six or last eight lines. */
const leadingLines = 6;
const trailingLines = 8;
/** Catchwords fill a line, not a page. */
const longestLine = 400;
const sentenceEnd = /[。！？]/;
const separators = /[_|,，\-—\s/·]/g;
/** A whole short line that advertises: 购彩大厅, 菠萝视频下载. */
const advertisement = /^(?:购彩|購彩|菠萝视频|免费福利视频)[\p{Script=Han}\w]{0,12}$/u;

/**
 * 国产精品_亚洲欧美_在线观看: lines of catchwords for gambling or pornography that hacked pages and mirrors put
 * around a report. Only lines at the edges are looked at, and never one with a sentence in it.
 */
export const spamLine: Repair = {
  name: 'spam-line',
  version: 1,
  prepare: () => (mendable, field) => (field === 'body' ? spamLines(mendable) : []),
};

function spamLines(mendable: MendableText): readonly Edit[] {
  const fromTop = mendable.lines.map((_, index) => index);
  const spam = new Set([
    ...spamAmong(mendable, fromTop, leadingLines),
    ...spamAmong(mendable, fromTop.toReversed(), trailingLines),
  ]);
  return removalsOfLines(mendable, spam, 0.9);
}

/** Spam met on the way through `indexes` before so many other written lines have been met. */
function spamAmong(mendable: MendableText, indexes: readonly number[], others: number): readonly number[] {
  const spam: number[] = [];
  let met = 0;
  for (const index of indexes) {
    const line = mendable.lines[index];
    if (met === others || line === undefined) break;
    if (line.end === line.start) continue;
    if (line.kind !== 'table' && line.kind !== 'figure' && isSpam(textOfLine(mendable, line)))
      spam.push(index);
    else met++;
  }
  return spam;
}

function isSpam(line: string): boolean {
  if (line.length > longestLine || sentenceEnd.test(line)) return false;
  const lowered = line.trim().toLowerCase();
  if (advertisement.test(lowered)) return true;
  const words = spamWords.filter((word) => lowered.includes(word)).length;
  return words >= 3 || (words === 2 && (lowered.match(separators)?.length ?? 0) >= 2);
}
