import { describe, expect, it } from 'vitest';
import { countHan, isHan } from '../../../lib/han/ranges';

describe('isHan', () => {
  it.each(['一', '龥', '㐀', '豈', '〇', '國'])('takes %s for a Han character', (character) => {
    expect(isHan(character.charCodeAt(0))).toBe(true);
  });

  it.each(['a', '1', '，', '。', 'あ', '한', '々', '\ue000', '\ud840'])(
    'does not take %s for one',
    (character) => {
      expect(isHan(character.charCodeAt(0))).toBe(false);
    },
  );
});

describe('countHan', () => {
  it('counts Han characters only', () => {
    expect(countHan('2020年2月，abc 河源县')).toBe(5);
    expect(countHan('')).toBe(0);
  });
});
