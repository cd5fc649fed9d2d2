import { foldPairs } from './fold-table';

/** For every UTF-16 unit the unit it is folded to; itself where the table says nothing. 128 KB, made on first use. */
let simplifiedUnits: Uint16Array | null = null;

/** The Simplified unit of a UTF-16 unit, by the one-to-one table; the unit itself when it has none. */
export function simplifiedUnit(codeUnit: number): number {
  simplifiedUnits ??= readFoldPairs();
  return simplifiedUnits[codeUnit] ?? codeUnit;
}

/** The Simplified character of one character: 國 → 国; anything else comes back as it is. */
export function simplifiedOf(character: string): string {
  return character.length === 1 ? String.fromCharCode(simplifiedUnit(character.charCodeAt(0))) : character;
}

function readFoldPairs(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  for (let at = 0; at < foldPairs.length; at += 2) {
    units[foldPairs.charCodeAt(at)] = foldPairs.charCodeAt(at + 1);
  }
  return units;
}
