import { regionOf, variants, type Region, type Script, type Variant } from '../../lib/report';

/** How a clip is read: as published (with its mends), in a variant, or both side by side. */
export type ViewName = 'original' | Variant | `beside-${Variant}`;

/** A view taken apart, as its controls show it. */
export interface View {
  readonly layout: 'original' | 'variant' | 'beside';
  readonly region: Region;
  /** Whether words are rewritten to what the region says (软件 → 軟體), not just characters. */
  readonly words: boolean;
}

/** The variant of a view; for `original` the one that side by side would show. */
export function variantOf(view: View): Variant {
  if (!view.words || view.region === 'cn') return view.region;
  return view.region === 'tw' ? 'twp' : 'hkp';
}

export function nameOf(view: View): ViewName {
  if (view.layout === 'original') return 'original';
  return view.layout === 'variant' ? variantOf(view) : `beside-${variantOf(view)}`;
}

/**
 * Reads the name back; null when it is none. `original` keeps region and words of `before`, so that 5 finds them again.
 */
export function viewNamed(name: string, before: View): View | null {
  if (name === 'original') return { ...before, layout: 'original' };
  const beside = name.startsWith('beside-');
  const variant = variants.find((known) => known === (beside ? name.slice('beside-'.length) : name));
  if (variant === undefined) return null;
  return {
    layout: beside ? 'beside' : 'variant',
    region: regionOf[variant],
    words: variant === 'twp' || variant === 'hkp',
  };
}

/** BCP 47 tag of a variant: it chooses the typeface and how the text is spoken. */
export function variantLanguage(variant: Variant): string {
  return { cn: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' }[regionOf[variant]];
}

/**
 * BCP 47 tag of text as published. Traditional text made on the mainland is set like Taiwan's: no common face is
 * nearer.
 */
export function scriptLanguage(script: Script): string {
  return { hans: 'zh-Hans', hant: 'zh-Hant', mixed: 'zh', none: 'zh' }[script];
}

/**
 * Side by side with something to compare: beside a Traditional text stands Simplified, beside a Simplified one the
 * Traditional region that was read last, else Taiwan.
 */
export function besideView(view: View, script: Script): View {
  const traditional = view.region === 'cn' ? 'tw' : view.region;
  return { ...view, layout: 'beside', region: script === 'hant' ? 'cn' : traditional };
}
