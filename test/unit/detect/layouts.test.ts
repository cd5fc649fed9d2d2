import { describe, expect, it } from 'vitest';
import { badgeThreshold, detectText } from '../../../lib/detect';
import { gate, mainProse } from '../../../lib/detect/page';
import { pageDocument } from '../../../scripts/page-document';
import { layouts } from './layouts';
import { seedTexts } from './seed-texts';

/** How far a layout may move the score of the same text. */
const leeway = 0.5;

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe.each(layouts)('set as: $name', ({ page }) => {
  it.each(seedTexts)('seed $name is noticed, at the score of its text', ({ text }) => {
    const lines = linesOf(text);
    const document = pageDocument(page(lines), null);
    expect(gate(document)).toBe(true);
    const onPage = detectText(mainProse(document), null);
    expect(onPage.kind).toBe('report');
    expect(onPage.score).toBeGreaterThan(badgeThreshold);
    expect(Math.abs(onPage.score - detectText(lines.join('\n'), null).score)).toBeLessThanOrEqual(leeway);
  });
});
