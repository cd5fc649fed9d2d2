import { simplifiedOf } from '../han/simplified';
import { doubleSurnames } from '../han/surnames';
import { oneLine } from './one-line';

/**
 * Who is named in a citation. A body's name is never taken apart, nor is a person's that is not family and given name.
 */
export type CitedName =
  | { readonly kind: 'person'; readonly family: string; readonly given: string }
  | { readonly kind: 'literal'; readonly name: string };

/**
 * A name as it is cited: 卓远山 is 卓 and 远山, 歐陽明 is 歐陽 and 明, “王　五” is 王 and 五; a body stays whole.
 * `isPerson` tells whether a word without spaces is the name of a Chinese person.
 */
export function citedName(text: string, isPerson: (name: string) => boolean): CitedName {
  const name = oneLine(text);
  const joined = name.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  if (!isPerson(joined)) return { kind: 'literal', name };
  const characters = [...joined];
  const firstTwo = characters.slice(0, 2).map(simplifiedOf).join('');
  const familyLength = characters.length > 2 && doubleSurnames.has(firstTwo) ? 2 : 1;
  return {
    kind: 'person',
    family: characters.slice(0, familyLength).join(''),
    given: characters.slice(familyLength).join(''),
  };
}

/** A name in Chinese order. */
export function nameAsWritten(name: CitedName): string {
  return name.kind === 'person' ? name.family + name.given : name.name;
}
