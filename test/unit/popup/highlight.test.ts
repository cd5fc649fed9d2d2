import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { markPhrases } from '../../../ui/popup/highlight';

describe('phrases in a text', () => {
  it('stand alone, each time they occur', () => {
    expect(markPhrases('我镇全面部署，再部署', ['部署'])).toEqual([
      { text: '我镇全面', isPhrase: false },
      { text: '部署', isPhrase: true },
      { text: '，再', isPhrase: false },
      { text: '部署', isPhrase: true },
    ]);
  });

  it('are taken longest first where two begin together', () => {
    expect(markPhrases('全面部署', ['全面', '全面部署'])).toEqual([{ text: '全面部署', isPhrase: true }]);
  });

  it('never swallow or make text', () => {
    const some = fc.string({ unit: fc.constantFrom('镇', '部', '署', '。') });
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 4 }), (text, phrases) => {
        expect(
          markPhrases(text, phrases)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
