import { describe, expect, it } from 'vitest';
import { badgeInk, badgeLooks } from '../../../lib/browser/badge';

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Toolbars of Chromium and Firefox, light and dark. */
const toolbars = ['#ffffff', '#dee1e6', '#f9f9fb', '#35363a', '#2b2a33', '#1f1f1f'];

describe('badges', () => {
  it.each(Object.entries(badgeLooks))('%s can be read on any toolbar', (_, { plate }) => {
    expect(contrast(badgeInk, plate)).toBeGreaterThanOrEqual(4.5);
    for (const toolbar of toolbars) expect(contrast(plate, toolbar)).toBeGreaterThanOrEqual(2.4);
  });

  it('differ without colour', () => {
    const marks = Object.values(badgeLooks).map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(marks.length);
  });
});
