import { countedElsewhere, elsewhere } from './zip-records';

/** A file in a zip, as the zip's directory tells of it: nothing of it has been read yet. */
export interface ZipEntry {
  /** With its folders, parted by “/”, as the zip says it: never to be used as a path. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  /** 0: stored as it is; 8: deflate; any other cannot be read. */
  readonly method: number;
  readonly compressedBytes: number;
  /** As the directory claims; what really comes out may be more. */
  readonly bytes: number;
  /** Where its header stands in the zip. */
  readonly offset: number;
}

/** Why a file is no zip that can be read. */
export type ZipTrouble = 'not-a-zip' | 'cut-off' | 'too-large' | 'too-many';

/** A zip that cannot be read; `trouble` says why. */
export class BrokenZip extends Error {
  override readonly name = 'BrokenZip';
  constructor(readonly trouble: ZipTrouble) {
    super(`The zip cannot be read: ${trouble}`);
  }
}

/** A directory of more entries is not read: a library of pages has no more, and it is held as a whole. */
const mostEntries = 500_000;
/** The end record and the longest comment that may follow it (APPNOTE.TXT 4.3.16). */
const endLength = 22;
const longestComment = 65_535;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const entryLength = 46;
const locatorSignature = 0x07064b50;
const locatorLength = 20;
const largeEndSignature = 0x06064b50;
const largeEndLength = 56;
const zip64Field = 0x0001;

/** Where a zip's directory stands. */
interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly length: number;
}

/**
 * Reads the directory at the end of a zip; the entries' own bytes are left alone.
 * @throws BrokenZip when there is no such directory: the file is another, or cut off
 */
export async function zipDirectory(file: Blob): Promise<readonly ZipEntry[]> {
  const { count, start, length } = await findDirectory(file);
  if (count > mostEntries) throw new BrokenZip('too-many');
  if (start + length > file.size) throw new BrokenZip('cut-off');
  const bytes = new Uint8Array(await file.slice(start, start + length).arrayBuffer());
  return readEntries(bytes, count);
}

async function findDirectory(file: Blob): Promise<DirectoryPlace> {
  const { end, at } = await findEnd(file);
  const count = end.getUint16(10, true);
  const length = end.getUint32(12, true);
  const start = end.getUint32(16, true);
  const isPlain = start !== elsewhere && length !== elsewhere && count !== countedElsewhere;
  if (isPlain) return { count, start, length };
  const locator = await viewOf(file, at - locatorLength, locatorLength, locatorSignature);
  const largeEnd = await viewOf(file, largeNumber(locator, 8), largeEndLength, largeEndSignature);
  return {
    count: largeNumber(largeEnd, 32),
    length: largeNumber(largeEnd, 40),
    start: largeNumber(largeEnd, 48),
  };
}

/** A record of its length and signature; a file that has none there is broken. */
async function viewOf(file: Blob, at: number, length: number, signature: number): Promise<DataView> {
  const view = new DataView(await file.slice(Math.max(0, at), Math.max(0, at) + length).arrayBuffer());
  if (view.byteLength < length || view.getUint32(0, true) !== signature) throw new BrokenZip('cut-off');
  return view;
}

/** A number of 64 bits; one beyond what can be counted exactly stands in no file. */
function largeNumber(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new BrokenZip('cut-off');
  return Number(value);
}

async function findEnd(file: Blob): Promise<{ readonly end: DataView; readonly at: number }> {
  const from = Math.max(0, file.size - endLength - longestComment);
  const tail = new DataView(await file.slice(from).arrayBuffer());
  for (let at = tail.byteLength - endLength; at >= 0; at--) {
    if (tail.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + tail.getUint16(at + 20, true) === tail.byteLength) {
      return { end: new DataView(tail.buffer, at, endLength), at: from + at };
    }
  }
  throw new BrokenZip((await beginsAsZip(file)) ? 'cut-off' : 'not-a-zip');
}

async function beginsAsZip(file: Blob): Promise<boolean> {
  const [p, k] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return p === 0x50 && k === 0x4b;
}

function readEntries(bytes: Uint8Array, count: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let number = 0; number < count; number++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature) {
      throw new BrokenZip('cut-off');
    }
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const name = entryName(bytes.subarray(at + entryLength, at + entryLength + nameLength), flags);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + entryLength + nameLength;
    if (extraAt + extraLength > bytes.length) throw new BrokenZip('cut-off');
    entries.push({
      name,
      isFolder: name.endsWith('/'),
      isEncrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      ...sizesOf(view, at, new DataView(bytes.buffer, extraAt, extraLength)),
    });
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The sizes and the place of an entry; those that do not fit stand in its zip64 field, in this order. */
function sizesOf(
  view: DataView,
  at: number,
  extra: DataView,
): Pick<ZipEntry, 'bytes' | 'compressedBytes' | 'offset'> {
  const large = zip64Numbers(extra);
  const read = (field: number): number => {
    const value = view.getUint32(at + field, true);
    if (value !== elsewhere) return value;
    const stands = large.next();
    if (stands.done === true) throw new BrokenZip('cut-off');
    return stands.value;
  };
  return { bytes: read(24), compressedBytes: read(20), offset: read(42) };
}

/** The numbers in the zip64 field of an entry, if it has one. */
function* zip64Numbers(extra: DataView): Generator<number, void> {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== zip64Field) continue;
    const end = Math.min(extra.byteLength, at + 4 + extra.getUint16(at + 2, true));
    for (let number = at + 4; number + 8 <= end; number += 8) yield largeNumber(extra, number);
  }
}

/** Names without the UTF-8 flag are in the maker's own charset: on a Chinese Windows in GBK. */
function entryName(bytes: Uint8Array, flags: number): string {
  const saysUtf8 = (flags & 0x800) !== 0;
  try {
    return new TextDecoder('utf-8', { fatal: !saysUtf8 }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return new TextDecoder('gb18030').decode(bytes).replaceAll('\\', '/');
  }
}
