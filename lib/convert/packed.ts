import type { Dictionary } from './phrase-trie';

/** Packs pairs of word and replacement in OpenCC's form. Words hold neither space nor `|`. */
export function packDictionary(pairs: readonly (readonly [string, string])[]): Dictionary {
  return pairs.map(([word, replacement]) => `${word} ${replacement}`).join('|');
}
