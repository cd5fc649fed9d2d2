/** So much of a file is enough to see two-byte characters. */
const sampleBytes = 4096;
/** Share of plausible characters that two-byte text has, and other bytes read so have not. */
const plausibleShare = 0.9;

const byteOrderMarks: readonly (readonly [bytes: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

/** The charset that a byte order mark at the beginning names, or null. */
export function charsetOfByteOrderMark(bytes: Uint8Array): string | null {
  const found = byteOrderMarks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found?.[1] ?? null;
}

/**
 * 'utf-16le' or 'utf-16be' for two-byte text without a mark. Only bytes with a zero among them are looked at, as
 * every line break, space and tag gives one in the high place: “Bush hid the facts” must not turn Chinese.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(sampleBytes, bytes.length - (bytes.length % 2)));
  if (sample.length < 4 || !sample.includes(0)) return null;
  const zerosAt = (parity: 0 | 1): number =>
    sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const highByte = zerosAt(1) >= zerosAt(0) ? 1 : 0;
  if (plausibleUnits(sample, highByte) < plausibleShare) return null;
  return highByte === 1 ? 'utf-16le' : 'utf-16be';
}

/** Share of two-byte units, their high byte first or second, that are ASCII text, Han or the marks of either. */
function plausibleUnits(bytes: Uint8Array, highByte: 0 | 1): number {
  let plausible = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const high = bytes[at + highByte] ?? 0;
    const low = bytes[at + 1 - highByte] ?? 0;
    if (isPlausible(high * 256 + low)) plausible++;
  }
  return plausible / (bytes.length / 2);
}

function isPlausible(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    (unit >= 0xa0 && unit <= 0xff) ||
    (unit >= 0x2010 && unit <= 0x203f) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xff00 && unit <= 0xffef)
  );
}
