/**
 * Phrases that OpenCC's dictionaries get wrong in official prose, placed before them. OpenCC takes the longest
 * phrase at each place from the left, so an entry must begin where the phrase that goes wrong begins
 * (`goesWrong`); it wins by being longer or by coming first.
 */

export interface OverlayPhrase {
  readonly simplified: string;
  readonly traditional: string;
  /** What OpenCC alone makes of it, and which of its phrases leads it there. */
  readonly reason: string;
}

export const overlayPhrases: readonly OverlayPhrase[] = [
  {
    simplified: '联合制作',
    traditional: '聯合製作',
    reason: '聯合制作: the phrase 联合制 takes 制 before 制作 is seen.',
  },
  {
    simplified: '编发',
    traditional: '編發',
    reason: '編髮 is to plait hair; offices edit and send out (编发信息, 编发提示).',
  },
  {
    simplified: '在出征',
    traditional: '在出征',
    reason: '在出徵: the phrase 在出 takes 出 before 出征 is seen, and a lone 征 becomes 徵.',
  },
  {
    simplified: '送签',
    traditional: '送簽',
    reason: '送籤: a lone 签 becomes 籤 (a lot, a slip); a paper is sent for signature.',
  },
];
