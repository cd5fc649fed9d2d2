import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../../lib/han/fold';
import { hitsIn, markedParts, snippetOf, type MarkedPart } from '../../../lib/search';

const written = (parts: readonly MarkedPart[] | null): string =>
  (parts ?? []).map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('hits', () => {
  it('are marked in the script and width of the text', () => {
    expect(written(markedParts('黨員先鋒崗，ＡＢ１２', ['党员', 'ab1']))).toBe('[黨員]先鋒崗，[ＡＢ１]２');
  });

  it('take in what folding leaves out inside them, not behind them', () => {
    expect(written(markedParts('疫\u200b情\u200b防控', ['疫情']))).toBe('[疫\u200b情]\u200b防控');
  });

  it('that overlap are one', () => {
    expect(written(markedParts('一二三四', ['一二三', '二三四']))).toBe('[一二三四]');
  });

  it('are wherever the folded text holds the words, and nowhere else', () => {
    const text = fc.string({
      unit: fc.constantFrom('黨', '党', 'Ａ', 'a', ' ', '\n', '\u200b', '𠮷', '员'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom('党', 'a', '员'), minLength: 1, maxLength: 3 }),
        (held, word) => {
          const hits = hitsIn(held, [word]);
          expect(hits.length > 0).toBe(foldForSearch(held).includes(word));
          for (const { start, end } of hits) expect(foldForSearch(held.slice(start, end))).toContain(word);
          expect(
            markedParts(held, [word])
              .map(({ text: part }) => part)
              .join(''),
          ).toBe(held);
        },
      ),
    );
  });
});

describe('snippetOf', () => {
  const filler = '各支部分片包户走访群众办理实事'.repeat(12);

  it('shows the place with the most hits, a little before it and an ellipsis', () => {
    const text = `先锋岗。${filler}设立先锋岗，先锋岗有人。${filler}`;
    expect(written(snippetOf(text, ['先锋岗']))).toMatch(/^….{10}\[先锋岗\]，\[先锋岗\]有人。/u);
  });

  it('begins with the line of its hit, and has no line breaks', () => {
    expect(written(snippetOf('标题\n先锋岗\n在行动', ['先锋岗']))).toBe('标题 [先锋岗] 在行动'.slice(3));
    expect(snippetOf('标题', ['先锋岗'])).toBeNull();
  });
});
