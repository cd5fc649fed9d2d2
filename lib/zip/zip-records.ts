/*
 * The records of a zip as they are written (APPNOTE.TXT 4.3). A number that does not fit into its 16 or 32 bits stands
 * in a zip64 field, and 0xffff or 0xffffffff in its own place.
 */

/** An entry that is written. */
export interface WrittenEntry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  /** Where its header stands. */
  readonly offset: number;
}

/** Sizes follow the bytes (bit 3), and names are UTF-8 (bit 11). */
const flags = 0x0808;
const deflate = 8;
/** The first day that zip knows: the same contents give the same bytes. */
const date = 0x0021;
const plainVersion = 20;
const zip64Version = 45;
/** What a field holds whose real value stands in a zip64 record (4.3.14, 4.3.15, 4.5.3). */
export const elsewhere = 0xffffffff;
/** The same of a field of 16 bits. */
export const countedElsewhere = 0xffff;
const zip64Field = 0x0001;

type Width = 2 | 4 | 8;

/** Numbers one after the other, little-endian, each of its width in bytes. */
function record(...fields: readonly (readonly [Width, number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [width]) => sum + width, 0)));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return new Uint8Array(view.buffer);
}

/** What stands before the bytes of an entry, without its name. */
export function localHeader({ length }: Uint8Array): Uint8Array<ArrayBuffer> {
  return record(
    [4, 0x04034b50],
    [2, plainVersion],
    [2, flags],
    [2, deflate],
    [2, 0],
    [2, date],
    [4, 0],
    [4, 0],
    [4, 0],
    [2, length],
    [2, 0],
  );
}

/** What follows the bytes of an entry. */
export function dataDescriptor(entry: WrittenEntry, largest: number): Uint8Array<ArrayBuffer> {
  const { crc, compressedBytes, bytes } = entry;
  const width = Math.max(compressedBytes, bytes) >= largest ? 8 : 4;
  return record([4, 0x08074b50], [4, crc], [width, compressedBytes], [width, bytes]);
}

/** An entry's record in the directory, without its name and its zip64 field. */
export function directoryRecord(
  entry: WrittenEntry,
  largest: number,
  extra: number,
): Uint8Array<ArrayBuffer> {
  const own = (value: number): number => (value >= largest ? elsewhere : value);
  return record(
    [4, 0x02014b50],
    [2, extra > 0 ? zip64Version : plainVersion],
    [2, extra > 0 ? zip64Version : plainVersion],
    [2, flags],
    [2, deflate],
    [2, 0],
    [2, date],
    [4, entry.crc],
    [4, own(entry.compressedBytes)],
    [4, own(entry.bytes)],
    [2, entry.name.length],
    [2, extra],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, own(entry.offset)],
  );
}

/** The numbers of an entry that do not fit; empty when all do. */
export function zip64Extra(entry: WrittenEntry, largest: number): Uint8Array<ArrayBuffer> {
  const large = [entry.bytes, entry.compressedBytes, entry.offset].filter((value) => value >= largest);
  if (large.length === 0) return new Uint8Array(0);
  return record([2, zip64Field], [2, large.length * 8], ...large.map((value) => [8, value] as const));
}

/** The end of a zip, with the records of zip64 where its directory stands beyond 32 bits or counts beyond 16. */
export function endRecords(
  directory: { readonly count: number; readonly start: number; readonly length: number },
  largest: number,
): readonly Uint8Array<ArrayBuffer>[] {
  const { count, start, length } = directory;
  const isMany = count >= countedElsewhere;
  const isLarge = isMany || start >= largest || length >= largest;
  const plainCount = isMany ? countedElsewhere : count;
  const end = record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, plainCount],
    [2, plainCount],
    [4, isLarge ? elsewhere : length],
    [4, isLarge ? elsewhere : start],
    [2, 0],
  );
  if (!isLarge) return [end];
  const largeEnd = record(
    [4, 0x06064b50],
    [8, 44],
    [2, zip64Version],
    [2, zip64Version],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, length],
    [8, start],
  );
  const locator = record([4, 0x07064b50], [4, 0], [8, start + length], [4, 1]);
  return [largeEnd, locator, end];
}
