import type { CitedName } from './cited-name';

/** Chinese in Latin letters; pinyin.ts makes it, and comes with a dictionary, so that styles take it as an argument. */
export interface Romanization {
  /** 卓远山: Zhuo, Yuanshan. */
  readonly person: (name: Extract<CitedName, { kind: 'person' }>) => {
    readonly family: string;
    readonly given: string;
  };
  /** Words in sentence case, each syllable by itself: Yun xiu shi shui wu ju. */
  readonly words: (text: string) => string;
}

/** A name in Latin letters, in Chinese order: Zhuo Yuanshan. */
export function romanizedName(name: CitedName, romanization: Romanization): string {
  if (name.kind === 'literal') return romanization.words(name.name);
  const { family, given } = romanization.person(name);
  return `${family} ${given}`;
}
