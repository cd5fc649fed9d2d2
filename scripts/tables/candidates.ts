/**
 * Writes lib/convert/candidates.ts from the dictionaries of opencc-js:
 *
 *     npx tsx scripts/tables/candidates.ts
 *
 * For each character the characters that OpenCC's phrases make of it, read off position by position, with what
 * it makes of the character alone first. Only characters with more than one stand in the table.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';

/** A candidate that a single phrase has may be that phrase's slip. */
const leastPhrases = 3;

export interface Candidates {
  /** Each: a character, then its candidates, the one for the character alone first. */
  readonly toTraditional: readonly string[];
  readonly toSimplified: readonly string[];
}

export function deriveCandidates(): Candidates {
  return {
    toTraditional: candidatesOf(STCharacters, STPhrases),
    toSimplified: candidatesOf(TSCharacters, TSPhrases),
  };
}

/** The TypeScript source of lib/convert/candidates.ts. */
export function candidatesSource({ toTraditional, toSimplified }: Candidates): string {
  return `// Written by scripts/tables/candidates.ts from the dictionaries of opencc-js (OpenCC, Apache-2.0).

/** Characters that OpenCC converts in more than one way: the character, then its candidates; rows parted by spaces. */
export const traditionalCandidates =
  // prettier-ignore
  '${toTraditional.join(' ')}';

/** The same from Traditional to Simplified. */
export const simplifiedCandidates =
  // prettier-ignore
  '${toSimplified.join(' ')}';
`;
}

function candidatesOf(characters: string, phrases: string): readonly string[] {
  const alone = new Map(entries(characters));
  const counts = new Map<string, Map<string, number>>();
  for (const [word, replacement] of entries(phrases)) {
    const from = [...word];
    const to = [...replacement];
    if (from.length !== to.length) continue;
    from.forEach((character, index) => {
      const ofCharacter = counts.get(character) ?? new Map<string, number>();
      const candidate = to[index] ?? character;
      ofCharacter.set(candidate, (ofCharacter.get(candidate) ?? 0) + 1);
      counts.set(character, ofCharacter);
    });
  }
  return [...counts]
    .map(([character, ofCharacter]) => {
      const first = alone.get(character) ?? character;
      const others = [...ofCharacter]
        .filter(([candidate, count]) => candidate !== first && count >= leastPhrases)
        .sort(([, one], [, other]) => other - one)
        .map(([candidate]) => candidate);
      return [character, first].concat(others);
    })
    .filter((row) => row.length > 2)
    .map((row) => row.join(''))
    .sort();
}

function entries(dictionary: string): (readonly [string, string])[] {
  return dictionary.split('|').map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(
    new URL('../../lib/convert/candidates.ts', import.meta.url),
    candidatesSource(deriveCandidates()),
  );
}
