import { sha256Hex } from '../clip/text-hash';

/** A value as a line of a backup, and its checksum. */
export interface CheckedLine {
  /** Without the line feed. */
  readonly text: string;
  readonly sha256: string;
}

const opening = '{"sha256":"';
const middle = '","value":';
const hashLength = 64;
const valueStart = opening.length + hashLength + middle.length;

/** A value as one line of JSON: `{"sha256":"…","value":…}`, the checksum being that of the value as it stands there. */
export async function checkedLine(value: unknown): Promise<CheckedLine> {
  const json = JSON.stringify(value);
  const sha256 = await sha256Hex(json);
  return { text: `${opening}${sha256}${middle}${json}}`, sha256 };
}

/** The value of a line, or null when the line is not what was written: cut off, altered, or never of a backup. */
export async function readCheckedLine(
  text: string,
): Promise<{ readonly value: unknown; readonly sha256: string } | null> {
  const noted = text.slice(opening.length, opening.length + hashLength);
  const json = text.slice(valueStart, -1);
  if (text !== `${opening}${noted}${middle}${json}}`) return null;
  // This one is given, not the noted one: a piece cut out of a line keeps the whole line in memory while it is kept.
  const sha256 = await sha256Hex(json);
  if (sha256 !== noted) return null;
  try {
    return { value: JSON.parse(json), sha256 };
  } catch {
    return null; // a checksum that was made for it does not make it JSON
  }
}
