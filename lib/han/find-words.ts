import { foldForSearch, foldForSearchWithMap } from './fold';

/**
 * Where words stand in a text, as somebody who searches means them: script, width, case and the form of marks do not
 * count. Offsets are UTF-16 units of the text, in order and without overlap; none for words that are blank.
 */
export function findWords(
  text: string,
  words: string,
): readonly { readonly start: number; readonly end: number }[] {
  const sought = foldForSearch(words).trim();
  if (sought === '') return [];
  const { folded, map } = foldForSearchWithMap(text);
  const found: { readonly start: number; readonly end: number }[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
    found.push({ start: map[at] ?? 0, end: (map[at + sought.length - 1] ?? 0) + 1 });
  }
  return found;
}
