import { describe, expect, it } from 'vitest';
import { convertText } from '../../../lib/convert';
import { detectText } from '../../../lib/detect';
import { seedTexts } from './seed-texts';

function phrasesOf(text: string): readonly string[] {
  return detectText(text, null).reasons.flatMap((reason) => (reason.kind === 'phrase' ? [reason.text] : []));
}

describe.each(seedTexts)('the phrases of seed $name', ({ text }) => {
  const { reasons } = detectText(text, null);
  const phrases = phrasesOf(text);

  it('are three, and stand in the text just so', () => {
    expect(phrases).toHaveLength(3);
    for (const phrase of phrases) expect(text).toContain(phrase);
    expect(new Set(phrases).size).toBe(3);
  });

  it('are clauses, not fragments', () => {
    for (const phrase of phrases) {
      const bare = phrase.replace(/\([a-zā-ǜ]+\)|\s/g, '');
      expect(bare.length).toBeGreaterThanOrEqual(4);
      expect(bare.length).toBeLessThanOrEqual(16);
      expect(bare).not.toMatch(/[，。；：、！？,.;:!?\n]/);
    }
  });

  it('come strongest first, before at most two structural reasons', () => {
    const kinds = reasons.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.toSorted((one, other) => one.localeCompare(other)));
    expect(kinds.filter((kind) => kind === 'structure').length).toBeLessThanOrEqual(2);
    for (const kind of ['phrase', 'structure'] as const) {
      const weights = reasons.filter((reason) => reason.kind === kind).map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      expect(weights.every((weight) => weight > 0)).toBe(true);
    }
  });

  it('are in the script of the page', () => {
    const traditional = convertText(text, 'hans', 'tw');
    for (const phrase of phrasesOf(traditional)) expect(traditional).toContain(phrase);
  });
});

it('a text without a word of the genre gives no phrase', () => {
  const recipe =
    '先把面粉和水揉成光滑的面团，盖上湿布醒半个小时。锅里放油烧热，下葱花炒出香味，再加入切好的番茄翻炒。' +
    '等到番茄出汁，倒进两碗清水煮开，把面条下锅煮熟，最后撒一点盐和胡椒就可以吃了，味道又酸又鲜。';
  expect(detectText(recipe, null)).toMatchObject({ kind: 'article' });
  expect(phrasesOf(recipe)).toEqual([]);
});
