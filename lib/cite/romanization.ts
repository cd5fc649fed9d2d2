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

/** A name of several parts that are written in Han: 阿依·买买提. */
const dottedName = /^\p{Script=Han}{1,8}(?:[·‧・•]\p{Script=Han}{1,8})+$/u;

/** A name in Latin letters, in Chinese order: Zhuo Yuanshan; Ayi Maimaiti; a body in words. */
export function romanizedName(name: CitedName, romanization: Romanization): string {
  if (name.kind === 'literal') {
    if (!dottedName.test(name.name)) return romanization.words(name.name);
    const parts = name.name.split(/[·‧・•]/);
    return parts.map((given) => romanization.person({ kind: 'person', family: '', given }).given).join(' ');
  }
  const { family, given } = romanization.person(name);
  return `${family} ${given}`;
}
