import type { ReadingVariant, Variant } from '../../lib/report';

/** Keys of the locales for what a clip can be read in. */
export const variantWords = {
  original: 'options.variant.original',
  cn: 'reader.variant.cn',
  tw: 'reader.variant.tw',
  hk: 'reader.variant.hk',
  twp: 'reader.variant.twp',
  hkp: 'reader.variant.hkp',
} as const satisfies Record<ReadingVariant, string>;

/** Key of what must be said where a variant rewrites words; null where it only changes characters. */
export function rewritingWords(
  variant: ReadingVariant,
): 'options.variant.twpHint' | 'options.variant.hkpHint' | null {
  if (variant === 'twp') return 'options.variant.twpHint';
  return variant === 'hkp' ? 'options.variant.hkpHint' : null;
}

/** The kept variants after one was switched, in the order in which they are offered. */
export function switchVariant(
  offered: readonly Variant[],
  kept: readonly Variant[],
  variant: Variant,
  isOn: boolean,
): readonly Variant[] {
  return offered.filter((one) => (one === variant ? isOn : kept.includes(one)));
}
