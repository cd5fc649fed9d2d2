/**
 * Characters that stand for one byte each when a text's bytes were read as Latin-1 or as Windows-1252, the two
 * single-byte readings that pages in Chinese suffer.
 */

/** The characters of Windows-1252 beyond Latin-1. */
const beyondLatin = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** Runs of such characters within one line or cell. */
export const singleByteRuns = new RegExp(`[ -~\\u0080-\\u00ff${beyondLatin}]+`, 'g');

/** Four of them above ASCII in a row: no language writes so, and every misread Chinese text has it. */
export const misreadRun = new RegExp(`[\\u0080-\\u00ff${beyondLatin}]{4}`);

let byteOfCharacter: ReadonlyMap<string, number> | null = null;

/** The bytes that a run of such characters stands for, one a character. */
export function singleBytesOf(run: string): Uint8Array {
  byteOfCharacter ??= readBytes();
  const bytes = new Uint8Array(run.length);
  for (let at = 0; at < run.length; at++) bytes[at] = byteOfCharacter.get(run.charAt(at)) ?? 0;
  return bytes;
}

/** Where the two readings differ, a byte has two characters. */
function readBytes(): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 0x100 }, (_, byte) => byte);
  const characters = new Map<string, number>();
  for (const byte of bytes) characters.set(String.fromCharCode(byte), byte);
  Array.from(new TextDecoder('windows-1252').decode(bytes)).forEach((character, byte) => {
    characters.set(character, byte);
  });
  return characters;
}
