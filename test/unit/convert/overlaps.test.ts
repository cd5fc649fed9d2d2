import { describe, expect, it } from 'vitest';
import { makeConverter } from '../../../lib/convert/converter';
import { platformWordStarts, type WordStarts } from '../../../lib/convert/overlaps';

const phrases = '丝发 絲髮|发布 發佈|发展 發展|展开 展開|天后 天后|后来 後來';
const configuration = {
  segmentation: [phrases],
  conversionChain: [[phrases, '丝 絲|发 發|后 後|来 來|展 展|开 開']],
};

/** A segmenter that knows just these words and takes everything else character by character. */
function segmenterOf(...words: readonly string[]): WordStarts {
  return (clause) => {
    const starts = new Set<number>();
    for (let at = 0; at < clause.length;) {
      starts.add(at);
      at += words.find((word) => clause.startsWith(word, at))?.length ?? 1;
    }
    return starts;
  };
}

describe('overlapping phrases', () => {
  it('go to the left without a segmenter', () => {
    expect(makeConverter(configuration)('粉丝发布')).toMatchObject({ text: '粉絲髮布' });
  });

  it('go where a word begins', () => {
    const convert = makeConverter(configuration, segmenterOf('粉丝', '发布'));
    expect(convert('粉丝发布').text).toBe('粉絲發佈');
    expect(convert('粉丝发布，粉丝发布').text).toBe('粉絲發佈，粉絲發佈');
  });

  it('stay on the left where a word ends there', () => {
    const convert = makeConverter(configuration, segmenterOf('昨天', '天后', '丝发'));
    expect(convert('天后来').text).toBe('天后來');
    expect(convert('丝发布').text).toBe('絲髮布');
  });

  it('ask nobody when both ways give the same', () => {
    const asked: string[] = [];
    makeConverter(configuration, (clause) => {
      asked.push(clause);
      return new Set();
    })('发展开');
    expect(asked).toEqual([]);
  });

  it('ask about clauses, never about a megabyte', () => {
    const asked: string[] = [];
    const convert = makeConverter(configuration, (clause) => {
      asked.push(clause);
      return new Set();
    });
    convert('甲，乙丝发布丙。丁');
    convert('甲'.repeat(100_000) + '丝发布' + '乙'.repeat(100_000));
    expect(asked[0]).toBe('乙丝发布丙');
    expect(Math.max(...asked.map(({ length }) => length))).toBeLessThan(130);
  });
});

describe('platformWordStarts', () => {
  it('gives offsets at which words begin, whatever words the engine sees', () => {
    const starts = platformWordStarts()('粉丝发布消息');
    expect(starts.has(0)).toBe(true);
    expect([...starts].every((start) => start >= 0 && start < 6)).toBe(true);
  });
});
