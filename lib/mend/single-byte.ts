/**
 * Characters that stand for one byte each when a text's bytes were read as Latin-1 or as Windows-1252, the two
 * single-byte readings that pages in Chinese suffer.
 */

/** What Windows-1252 makes of the bytes 0x80 to 0x9F; five of them it leaves as they are, like Latin-1. */
export const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const firstWindowsByte = 0x80;

/** Runs of such characters within one line or cell. */
export const singleByteRuns = new RegExp(`[ -~\\u0080-\\u00ff${windowsCharacters}]+`, 'g');

/** Four of them above ASCII in a row: no language writes so, and every misread Chinese text has it. */
export const misreadRun = new RegExp(`[\\u0080-\\u00ff${windowsCharacters}]{4}`);

/** The bytes that a run of such characters stands for, one a character. */
export function singleBytesOf(run: string): Uint8Array {
  const bytes = new Uint8Array(run.length);
  for (let at = 0; at < run.length; at++) {
    const unit = run.charCodeAt(at);
    bytes[at] = unit < 0x100 ? unit : firstWindowsByte + windowsCharacters.indexOf(run.charAt(at));
  }
  return bytes;
}
