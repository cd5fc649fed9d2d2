import { describe, expect, it } from 'vitest';
import { convertText } from '../../../lib/convert';
import { badgeThreshold, detectText, noPageEvidence } from '../../../lib/detect';
import { seedTexts } from './seed-texts';

/** Inserts a toned note behind every fifth Han character, as machine-made pages do. */
function withPinyin(text: string): string {
  let han = 0;
  return text.replace(/[\u4e00-\u9fff]/g, (character) => (++han % 5 === 0 ? `${character}(shì)` : character));
}

/** Drops every third line; a text of few lines loses every third sentence. */
function withoutAThird(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((_, index) => index % 3 !== 1).join('\n');
}

const changes: Readonly<Record<string, (text: string) => string>> = {
  'as published': (text) => text,
  'in Traditional': (text) => convertText(text, 'hans', 'tw'),
  'in Simplified': (text) => convertText(text, 'hant', 'cn'),
  'with pinyin notes': withPinyin,
  'without a third of its paragraphs': withoutAThird,
  'in Traditional, with notes, without a third': (text) =>
    withPinyin(convertText(withoutAThird(text), 'hans', 'tw')),
  'on one line': (text) => text.replaceAll('\n', ''),
  'with spaces between all characters': (text) => [...text].join(' '),
};

describe.each(seedTexts)('seed $name', ({ text }) => {
  it.each(Object.entries(changes))('is a similar report %s', (_, change) => {
    const detection = detectText(change(text), null);
    expect(detection.kind).toBe('report');
    expect(detection.score).toBeGreaterThanOrEqual(1);
  });

  it('is judged by its text alone', () => {
    expect(detectText(text, noPageEvidence)).toEqual(detectText(text, null));
  });

  it('is read no further than its 600th Han character', () => {
    const beginning = detectText(text, null);
    expect(detectText(`${text}\n${'The rest is not read. '.repeat(2_000)}`, null)).toEqual(beginning);
  });
});

it('the seeds stand far above the threshold', () => {
  const scores = seedTexts.map(({ text }) => detectText(text, null).score);
  expect(scores).toHaveLength(5);
  expect(Math.min(...scores)).toBeGreaterThan(badgeThreshold + 3);
});
