import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertText } from '../../../lib/convert';
import { overlayPhrases } from '../../../lib/convert/overlay-phrases';
import { describeWithShared, sharedPath } from '../../shared-corpus';

const openccTaiwan = ConverterBuilder(preset)({ from: 'cn', to: 'tw' });
const seed = (file: string): string => readFileSync(`seeds/${file}`, 'utf8');

describe('overlayPhrases', () => {
  it('names each phrase once', () => {
    const words = overlayPhrases.map(({ simplified }) => simplified);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(overlayPhrases)('$simplified puts $example right, which OpenCC alone gets wrong', (phrase) => {
    const { simplified, traditional, example } = phrase;
    const at = example.indexOf(simplified);
    const stretch = (text: string): string => text.slice(at, at + simplified.length);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(stretch(openccTaiwan(example))).not.toBe(traditional);
    expect(stretch(convertText(example, 'hans', 'tw'))).toBe(traditional);
  });

  it.each(['了如指掌', '被发左衽', '标签', '抽签', '书签', '数据不准确', '不准备', '天后宫', '牙签'])(
    'leaves %s as OpenCC has it',
    (text) => {
      expect(convertText(text, 'hans', 'tw')).toBe(openccTaiwan(text));
    },
  );

  it('puts the wrong words of the seeds right', () => {
    expect(convertText(seed('001_7bba759fdb40e0b0.txt'), 'hans', 'tw')).toContain('聯合製作3期');
    expect(convertText(seed('002_87c27394a87205ba.txt'), 'hans', 'tw')).toContain('編發疫情防控');
    const simplified = convertText(seed('004_e9cb74737c07315b.txt'), 'hant', 'cn');
    const back = convertText(simplified, 'hans', 'tw');
    expect(back).toContain('在出征前重溫入黨誓詞');
    expect(back).toContain('送簽:張成付');
  });
});

describeWithShared('phrases that overlap', () => {
  interface OverlapCase {
    readonly input: string;
    readonly expected: string;
    readonly config?: string;
  }
  // Written by hand beside the checkout; its shape is told in the file itself.
  const { cases } = JSON.parse(readFileSync(sharedPath('convert', 'overlap-cases.json'), 'utf8')) as {
    readonly cases: readonly OverlapCase[];
  };
  const right = (settleOverlaps: boolean): number =>
    cases.filter(({ input, expected, config }) => {
      const to = config === 's2twp' ? 'twp' : 'tw';
      return convertText(input, 'hans', to, { settleOverlaps }) === expected;
    }).length;

  it('come out right in at least 24 of 28 cases by our phrases and the segmenter together', () => {
    expect(cases).toHaveLength(28);
    expect(right(true)).toBeGreaterThanOrEqual(24);
  });

  it('come out right in 26 by our phrases alone, whatever segmenter the platform has', () => {
    expect(right(false)).toBeGreaterThanOrEqual(26);
  });
});
