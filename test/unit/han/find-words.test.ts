import { describe, expect, it } from 'vitest';
import { findWords } from '../../../lib/han/find-words';

const found = (text: string, words: string): readonly string[] =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

describe('findWords', () => {
  it('finds words in either script, width and case', () => {
    expect(found('松嶺區發放臺賬，松岭区发放台账。', '发放台账')).toEqual(['發放臺賬', '发放台账']);
    expect(found('ＡＰＰ与app', 'App')).toEqual(['ＡＰＰ', 'app']);
  });

  it('finds over an invisible character, and takes it in', () => {
    expect(found('禾泉\u200b镇党委', '禾泉镇')).toEqual(['禾泉\u200b镇']);
  });

  it('finds each occurrence once, and nothing for blank words', () => {
    expect(found('好好好好好', '好好')).toEqual(['好好', '好好']);
    expect(found('好', ' \n')).toEqual([]);
  });
});
