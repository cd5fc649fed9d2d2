import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableText } from '../../../lib/anchor/comparable';
import { findQuote } from '../../../lib/anchor/find-quote';
import { quoteOf } from '../../../lib/anchor/text-quote';
import { convertText } from '../../../lib/convert';
import { paragraphs, sentence } from './texts';

/** The words that the quote of `[start, end)` in one text is found at in another; null where it is not found. */
function foundWords(text: string, start: number, end: number, other: string): string | null {
  const quote = quoteOf(text, { start, end });
  const found = quote && findQuote(comparableText(other), quote);
  return found && other.slice(found.start, found.end);
}

/** A text of paragraphs and a range in it that begins and ends inside. */
const textAndRange = fc
  .tuple(paragraphs, fc.nat(), fc.nat())
  .map(([lines, one, other]) => {
    const text = lines.join('\n');
    const [start = 0, end = 0] = [one % text.length, other % text.length].sort((a, b) => a - b);
    return { lines, text, start, end: Math.min(text.length, Math.max(end, start + 8)) };
  })
  .filter(({ text, start, end }) => quoteOf(text, { start, end }) !== null);

describe('quoteOf', () => {
  it('keeps at most 32 characters of each side and no space at the ends', () => {
    const text = `${'前'.repeat(40)}\n防控工作\n${'后'.repeat(40)}`;
    expect(quoteOf(text, { start: 40, end: 46 })).toEqual({
      exact: '防控工作',
      prefix: `${'前'.repeat(31)}\n`,
      suffix: `\n${'后'.repeat(31)}`,
    });
  });

  it('gives nothing for punctuation alone, which could stand anywhere', () => {
    expect(quoteOf('开会。（完）', { start: 2, end: 4 })).toBeNull();
  });
});

describe('findQuote', () => {
  it('finds every passage at its own place in the text it is from, marks at its ends included', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, start, end }) => {
        const quote = quoteOf(text, { start, end });
        const found = quote && findQuote(comparableText(text), quote);
        expect(found).toMatchObject({ unchanged: true });
        expect(text.slice(found?.start, found?.end)).toBe(text.slice(start, end).trim());
      }),
    );
  });

  it('finds it at the same place in every conversion that keeps the number of characters', () => {
    fc.assert(
      fc.property(textAndRange, fc.constantFrom('tw' as const, 'hk' as const), (sample, variant) => {
        const { text, start, end } = sample;
        const converted = convertText(text, 'hans', variant);
        expect(foundWords(text, start, end, converted)).toBe(converted.slice(start, end).trim());
      }),
      { numRuns: 60 },
    );
  });

  it('finds it with paragraphs put in before and after, and with others dropped', () => {
    fc.assert(
      fc.property(paragraphs, sentence, fc.nat(), fc.nat(), (lines, added, pick, drop) => {
        const kept = pick % lines.length;
        const line = lines[kept] ?? '';
        const start = lines.slice(0, kept).join('\n').length + (kept === 0 ? 0 : 1);
        const others = lines.filter((_, index) => index === kept || index !== drop % lines.length);
        const changed = [added, ...others, added].join('\n');
        expect(foundWords(lines.join('\n'), start, start + line.length, changed)).toBe(line);
      }),
    );
  });

  it('finds it where the notes and marks that mends took away stand again', () => {
    const mended = '會議強調，要狠抓工作落實，打好主動仗。各科室負責同志參加。';
    const published = '會議強調，要狠抓工作落實(shí)，，打好主動仗﹑各科室負責同志參加。';
    const start = mended.indexOf('狠抓');
    expect(foundWords(mended, start, mended.indexOf('。各'), published)).toBe(
      '狠抓工作落實(shí)，，打好主動仗',
    );
  });

  it('finds it with some of its characters changed, and says that they are', () => {
    const before = '松岭区民政局安排值班干部转运生活物资到封控小区。';
    const after = '今年以来，松岭区民政局共安排值班人员转运生活物资到封控小区。后来另行通报。';
    const quote = quoteOf(before, { start: 0, end: before.length });
    const found = quote && findQuote(comparableText(after), quote);
    expect(found?.unchanged).toBe(false);
    expect(after.slice(found?.start, found?.end)).toBe('松岭区民政局共安排值班人员转运生活物资到封控小区');
  });

  it('finds any passage of twenty characters with one put in, one left out and one replaced', () => {
    const edits = fc.tuple(fc.nat(19), fc.nat(19), fc.nat(19));
    fc.assert(
      fc.property(paragraphs, fc.nat(), edits, (lines, pick, [put, left, replaced]) => {
        const text = lines.join('\n');
        const start = pick % (text.length - 40);
        const exact = text.slice(start, start + 20);
        const edited = [...exact]
          .map((character, at) => (at === replaced ? '龘' : character))
          .map((character, at) => (at === put ? `${character}麤` : character))
          .filter((_, at) => at !== left)
          .join('');
        const other = text.slice(0, start) + edited + text.slice(start + 20);
        fc.pre(comparableText(exact).folded.length >= 15);
        const quote = quoteOf(text, { start, end: start + 20 });
        const found = quote && findQuote(comparableText(other), quote);
        expect(found).not.toBeNull();
        expect(Math.abs((found?.start ?? 0) - start)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('takes the right one of several places with the same words', () => {
    const text = '第一，后勤保障有力。第二，后勤保障有序。第三，后勤保障到位。';
    const start = text.indexOf('后勤保障有序');
    const quote = quoteOf(text, { start, end: start + 4 });
    const longer = `前言。${text}`;
    const found = quote && findQuote(comparableText(longer), quote);
    expect(found?.start).toBe(start + 3);
  });

  it('does not take a short passage for another one when its own is gone', () => {
    const text = '碧川县教育局抽调骨干支援禾泉镇，复核台账。';
    const start = text.indexOf('禾泉镇');
    const other = '省里召开电视电话会议，部署春耕。禾泉镇派员列席，未作发言，会后传达。';
    expect(foundWords(text, start, start + 3, other)).toBeNull();
  });

  it('gives up on a passage that was rewritten', () => {
    const text = '云岫市总工会发动退休党员设置体温检测点。';
    expect(foundWords(text, 0, text.length, '市里给一线职工送去春节慰问金，大家十分感动。')).toBeNull();
  });

  it('answers in time where a text repeats one phrase ten thousand times', () => {
    const text = '疫情防控工作'.repeat(10_000);
    const quote = { exact: '疫情防挖工作疫情防控二作疫情', prefix: '', suffix: '' };
    expect(findQuote(comparableText(text), quote)).toMatchObject({ unchanged: false });
  });
});
