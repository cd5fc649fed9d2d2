import type { LengthChange } from './alignment';
import type { Converted, Converter } from './converter';
import { packDictionary } from './packed';
import { PhraseTrie } from './phrase-trie';

/** A word, often a name, that a person wants converted in one way wherever it stands: 后 as a surname stays 后. */
export interface PersonalPhrase {
  /** As published. Neither empty nor with white space or `|` in it; others are passed over. */
  readonly written: string;
  /** As it is to read in the variant; under the same condition. */
  readonly becomes: string;
}

const tries = new WeakMap<readonly PersonalPhrase[], PhraseTrie | null>();

/**
 * Converts with a person's own phrases. They are found first, the longest at each place from the left, and no
 * dictionary phrase reaches across them; what stands between is converted as ever. Pass the same array again to
 * use the table made of it before.
 */
export function convertWithPhrases(
  converter: Converter,
  text: string,
  personalPhrases: readonly PersonalPhrase[],
): Converted {
  const trie = personalTrie(personalPhrases);
  if (trie === null) return converter(text);
  const pieces = new ConvertedPieces();
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const end = trie.match(text, at, text.length);
    if (end === at) {
      at++;
      continue;
    }
    const replacement = trie.replacement;
    pieces.add(at - from, converter(text.slice(from, at)));
    const isSameLength = replacement.length === end - at;
    pieces.add(end - at, {
      text: replacement,
      changes: isSameLength ? [] : [{ start: 0, end: end - at, length: replacement.length }],
    });
    from = at = end;
  }
  pieces.add(text.length - from, converter(text.slice(from)));
  return pieces.joined;
}

/** The trie of a person's usable phrases, null when there is none. */
export function personalTrie(personalPhrases: readonly PersonalPhrase[]): PhraseTrie | null {
  const known = tries.get(personalPhrases);
  if (known !== undefined) return known;
  const pairs = personalPhrases
    .filter(({ written, becomes }) => isUsable(written) && isUsable(becomes))
    .map(({ written, becomes }): [string, string] => [written, becomes]);
  const trie = pairs.length === 0 ? null : new PhraseTrie([packDictionary(pairs)]);
  tries.set(personalPhrases, trie);
  return trie;
}

function isUsable(word: string): boolean {
  return word !== '' && !/[\s|]/.test(word);
}

/** Converted pieces of one text, put end to end. */
class ConvertedPieces {
  #text = '';
  #consumed = 0;
  readonly #changes: LengthChange[] = [];

  add(originalLength: number, piece: Converted): void {
    for (const { start, end, length } of piece.changes) {
      this.#changes.push({ start: start + this.#consumed, end: end + this.#consumed, length });
    }
    this.#consumed += originalLength;
    this.#text += piece.text;
  }

  get joined(): Converted {
    return { text: this.#text, changes: this.#changes };
  }
}
