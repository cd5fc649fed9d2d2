import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync('ui/theme.css', 'utf8');
const [lightPart = '', darkPart = ''] = sheet.split('@media screen and (prefers-color-scheme: dark)');

function colours(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const text: readonly (readonly [string, readonly string[]])[] = [
  [
    'ink',
    ['desk', 'sheet', 'inset', 'hover', 'accent-wash', 'seal-wash', 'mend-wash', 'doubt-wash', 'hit-wash'],
  ],
  ['ink-soft', ['desk', 'sheet', 'inset', 'hover', 'accent-wash']],
  ['accent', ['desk', 'sheet', 'inset', 'hover', 'accent-wash']],
  ['seal', ['desk', 'sheet', 'inset', 'hover', 'accent-wash', 'seal-wash']],
  ['mend', ['desk', 'sheet', 'inset', 'hover', 'accent-wash', 'mend-wash']],
  ['doubt', ['desk', 'sheet', 'inset', 'hover', 'accent-wash', 'doubt-wash']],
  ['good', ['desk', 'sheet', 'inset']],
  ['ink', ['pen-yellow', 'pen-green', 'pen-blue', 'pen-pink']],
  ['on-accent', ['accent', 'accent-hover']],
  ['on-seal', ['seal']],
];

describe.each([
  ['light', colours(lightPart)],
  ['dark', colours(darkPart)],
])('colours, %s', (_, palette) => {
  const colour = (name: string): string => {
    const value = palette.get(name);
    if (value === undefined) throw new Error(`theme.css has no --${name}`);
    return value;
  };

  it.each(text.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))(
    'text in %s can be read on %s',
    (ink, ground) => {
      expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['desk', 'sheet', 'inset'])('the edge of a control can be seen on %s', (ground) => {
    expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
