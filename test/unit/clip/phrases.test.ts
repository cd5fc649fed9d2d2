import { describe, expect, it } from 'vitest';
import { clipFromText } from '../../../lib/clip/clip-from-text';
import { wordsOf } from '../../../lib/exchange/words/export-subject';
import {
  blockText,
  phrasesFor,
  variants,
  withoutPhrase,
  withPhrase,
  type KeptPhrase,
} from '../../../lib/report';

const name: KeptPhrase = { region: 'tw', written: '后某某', becomes: '后某某' };
const text = '青柳镇夜校开班\n\n后某某老师在村里授课。\n\n学员表示，后某某老师讲得好。\n';

describe('phrases of the person', () => {
  it('hold in both forms of their region', () => {
    expect(variants.map((variant) => phrasesFor([name], variant).length)).toEqual([0, 1, 0, 1, 0]);
  });

  it('have one entry a word and region, the latest', () => {
    const other = { ...name, becomes: '後某某' };
    const inHongKong: KeptPhrase = { ...name, region: 'hk' };
    expect(withPhrase([name, inHongKong], other)).toEqual([inHongKong, other]);
    expect(withoutPhrase([name, inHongKong], other)).toEqual([inHongKong]);
  });

  it('are in the conversions that are stored with a clip, and in exports', async () => {
    const context = {
      kind: 'import',
      clippedAt: '2026-01-01T00:00:00Z',
      readingVariants: ['tw', 'hk'],
    } as const;
    const clip = await clipFromText(text, { ...context, personalPhrases: [name] });
    const [tw, hk] = clip.conversions.map(({ blocks }) => blocks.map(blockText).join('\n'));
    expect(tw).toContain('后某某老師在村裡授課');
    expect(hk).not.toContain('后某某老師');
    const personal = { title: '', tags: [], note: '', mendsOff: [] };
    const words = (phrases: readonly KeptPhrase[]): string =>
      wordsOf({ clip, personal, personalPhrases: phrases }, 'tw').blocks.map(blockText).join('\n');
    expect(words([name])).toBe(tw);
    expect(words([])).not.toContain('后某某');
  });
});
