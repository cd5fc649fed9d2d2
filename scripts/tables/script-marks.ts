/**
 * Writes lib/han/script-marks.ts from the dictionaries of opencc-js:
 *
 *     npx tsx scripts/tables/script-marks.ts
 *
 * A character tells Simplified when OpenCC converts it to another and no Traditional phrase or regional form
 * holds it; it tells Traditional when OpenCC simplifies it and no Simplified phrase holds it. Characters of both
 * scripts that s2tw and s2hk both change (干 后 斗 余) are the residue that machine-made Traditional keeps.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import HKVariants from 'opencc-js/dict/HKVariants';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import STPhrasesRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import TWVariants from 'opencc-js/dict/TWVariants';

/** Characters of both scripts that regional Traditional writes all day (台灣, 公里, 占, 吃): no residue. */
const everydayInRegionalText = '台里占吃准';

export interface ScriptMarks {
  readonly onlySimplified: string;
  readonly onlyTraditional: string;
  readonly residue: string;
}

/** Reads the marks out of the dictionaries; each string is sorted by code point. */
export function deriveScriptMarks(): ScriptMarks {
  const toTraditional = new Map(entries(STCharacters));
  const taiwan = new Map(entries(TWVariants));
  const hongKong = new Map(entries(HKVariants));
  const inSimplifiedText = new Set<string>();
  const inTraditionalText = new Set<string>([...taiwan.values(), ...hongKong.values()]);
  for (const [simplified, traditional] of [...entries(STPhrases), ...entries(STPhrasesRegional)]) {
    addCharacters(inSimplifiedText, simplified);
    addCharacters(inTraditionalText, traditional);
  }
  for (const [traditional, simplified] of entries(TSPhrases)) {
    addCharacters(inSimplifiedText, simplified);
    addCharacters(inTraditionalText, traditional);
  }

  const simplified = changedCharacters(STCharacters);
  const changesInEveryRegion = (character: string): boolean => {
    const traditional = toTraditional.get(character) ?? character;
    return (
      (taiwan.get(traditional) ?? traditional) !== character &&
      (hongKong.get(traditional) ?? traditional) !== character
    );
  };
  return {
    onlySimplified: sorted(simplified.filter((character) => !inTraditionalText.has(character))),
    onlyTraditional: sorted(
      changedCharacters(TSCharacters).filter((character) => !inSimplifiedText.has(character)),
    ),
    residue: sorted(
      simplified.filter(
        (character) =>
          inTraditionalText.has(character) &&
          changesInEveryRegion(character) &&
          !everydayInRegionalText.includes(character),
      ),
    ),
  };
}

/** The TypeScript source of lib/han/script-marks.ts. */
export function scriptMarksSource(marks: ScriptMarks): string {
  return `// Written by scripts/tables/script-marks.ts from the dictionaries of opencc-js (OpenCC, Apache-2.0).

/** Characters that only Simplified text has. */
export const onlySimplified =
  // prettier-ignore
  '${marks.onlySimplified}';

/** Characters that only Traditional text has. */
export const onlyTraditional =
  // prettier-ignore
  '${marks.onlyTraditional}';

/** Characters of both scripts that OpenCC would change in every region: many of them in Traditional text tell that a machine made it. */
export const residueCharacters =
  '${marks.residue}';
`;
}

function entries(dictionary: string): (readonly [string, string])[] {
  return dictionary.split('|').map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to];
  });
}

/** Characters of the Basic Multilingual Plane that a dictionary of single characters changes. */
function changedCharacters(dictionary: string): string[] {
  return entries(dictionary)
    .filter(([from, to]) => from !== to && from.length === 1)
    .map(([from]) => from);
}

function addCharacters(set: Set<string>, text: string): void {
  for (const character of text) set.add(character);
}

function sorted(characters: readonly string[]): string {
  return [...characters].sort().join('');
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) {
  writeFileSync(
    new URL('../../lib/han/script-marks.ts', import.meta.url),
    scriptMarksSource(deriveScriptMarks()),
  );
}
