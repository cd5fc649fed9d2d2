import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mendReport, mendText } from '../../../lib/mend';
import type { Mend } from '../../../lib/report';
import { paragraph, reportOf } from './reports';

const seedFolder = resolve(import.meta.dirname, '../../../seeds');

/**
 * A text as it looks when its bytes in UTF-8 are read as GBK, line by line, and a broken last byte is shown as `lost`.
 */
function misread(text: string, lost = '\ufffd'): string {
  const line = (words: string): string =>
    new TextDecoder('gbk').decode(new TextEncoder().encode(words)).replaceAll('\ufffd', lost);
  return text.split('\n').map(line).join('\n');
}

/** Lines of the seeds without what a mirror did to one of them, cut at their sentences. */
function cleanLines(): readonly string[] {
  return readdirSync(seedFolder).flatMap((file) =>
    readFileSync(resolve(seedFolder, file), 'utf8')
      .split(/\n|(?<=。)/)
      .map((line) => line.trim())
      .filter((line) => line.length >= 8 && !/[()?!\ue000-\uf8ff\ufffd\u00a0]/.test(line)),
  );
}

/** Infinity for texts of different lengths. */
function countDifferent(text: string, other: string): number {
  if (text.length !== other.length) return Infinity;
  return Array.from(text).filter((character, at) => character !== other.charAt(at)).length;
}

function countGuessed(mends: readonly Mend[]): number {
  return mends.reduce((count, { guessed = [] }) => count + guessed.length, 0);
}

const ownLines = [
  '我们在云岫市松岭区走访群众一千二百户，解决困难三十六件。',
  '碧川縣委宣傳部舉辦主題宣講活動，黨員幹部踴躍參加',
  '2024年3月，禾泉镇党委组织“先锋服务队”入户排查隐患',
  '临澜大学机关党委召开部署会',
];

describe('UTF-8 read as GBK', () => {
  it.each(ownLines)('%s comes out as it was written', (line) => {
    expect(mendText(misread(line)).text).toBe(line);
  });

  it('is put right in the lines of the seeds, but for what was lost', () => {
    const lines = cleanLines();
    const read = lines.map((line) => mendText(misread(line)));
    expect(lines.length).toBeGreaterThan(50);
    const exact = read.filter(({ text }, index) => text === lines[index]);
    expect(exact.length / lines.length).toBeGreaterThanOrEqual(0.8);
    const determined = read.filter(
      ({ text, mends }, index) => countDifferent(text, lines[index] ?? '') <= countGuessed(mends),
    );
    expect(determined.length / lines.length).toBeGreaterThanOrEqual(0.97);
  });

  it('tells a character whose last byte was lost as a guess', () => {
    const { text, mends } = mendText('鍏氬憳骞查儴甯﹀ご寮€灞曟湇鍔?');
    expect(text).toBe('党员干部带头开展服务');
    expect(mends.map(({ name, guessed }) => [name, guessed])).toEqual([
      ['double-encoding', [{ start: 9, end: 10 }]],
    ]);
  });

  it('takes short runs along beside a surely misread one', () => {
    expect(mendText(misread('2024年3月5日，全体党员到社区服务', '?')).text).toBe(
      '2024年3月5日，全体党员到社区服务',
    );
  });

  it('finds nothing in what it has mended, and nothing in clean lines', () => {
    for (const line of [...ownLines, ...cleanLines()]) {
      const { text } = mendText(misread(line));
      expect(mendText(text).mends).toEqual([]);
      expect(mendText(line).mends.filter(({ name }) => name === 'double-encoding')).toEqual([]);
    }
  });

  it('leaves 锟斤拷 and says that it cannot be read', () => {
    const report = reportOf([paragraph('通知：锟斤拷锟斤拷三月五日召开会议。')]);
    const { mends, suspicions } = mendReport(report);
    expect(mends).toEqual([]);
    expect(suspicions.map(({ kind, start, end }) => [kind, start, end])).toEqual([['unreadable', 3, 9]]);
  });
});
