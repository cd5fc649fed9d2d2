/**
 * The script a text is written in. 'mixed': neither side has nine in ten of the telling characters; 'none': no telling
 * character.
 */
export const scripts = ['hans', 'hant', 'mixed', 'none'] as const;
export type Script = (typeof scripts)[number];

/** Traditional text that keeps Simplified-era residue (干部, 雜志) was made on the mainland by machine. */
export type TraditionalFlavour = 'mainland-made' | 'regional';

export interface ScriptReading {
  readonly script: Script;
  /** Only for `hant`. */
  readonly flavour: TraditionalFlavour | null;
}

/**
 * What a person can read a clip in. The two with `p` also rewrite words (软件 → 軟體), which is said wherever they are
 * offered.
 */
export const variants = ['cn', 'tw', 'hk', 'twp', 'hkp'] as const;
export type Variant = (typeof variants)[number];

/** What a clip opens in: as published, or converted. */
export type ReadingVariant = 'original' | Variant;
