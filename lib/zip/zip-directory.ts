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

/** A directory of more entries is not read: the format's own count ends here too. */
const mostEntries = 65_534;
/** The end record and the longest comment that may follow it (APPNOTE.TXT 4.3.16). */
const endLength = 22;
const longestComment = 65_535;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const entryLength = 46;
/** What a field holds whose real value stands in a zip64 record. */
const elsewhere = 0xffffffff;

/**
 * Reads the directory at the end of a zip; the entries' own bytes are left alone.
 * @throws BrokenZip when there is no such directory: the file is another, cut off, or of the kind for more than 4 GB
 */
export async function zipDirectory(file: Blob): Promise<readonly ZipEntry[]> {
  const end = await findEnd(file);
  const count = end.getUint16(10, true);
  const length = end.getUint32(12, true);
  const start = end.getUint32(16, true);
  if (count > mostEntries) throw new BrokenZip('too-many');
  if (start === elsewhere || length === elsewhere) throw new BrokenZip('too-large');
  if (start + length > file.size) throw new BrokenZip('cut-off');
  const bytes = new Uint8Array(await file.slice(start, start + length).arrayBuffer());
  return readEntries(bytes, count);
}

async function findEnd(file: Blob): Promise<DataView> {
  const from = Math.max(0, file.size - endLength - longestComment);
  const tail = new DataView(await file.slice(from).arrayBuffer());
  for (let at = tail.byteLength - endLength; at >= 0; at--) {
    if (tail.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + tail.getUint16(at + 20, true) === tail.byteLength) {
      return new DataView(tail.buffer, at, endLength);
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
    entries.push({
      name,
      isFolder: name.endsWith('/'),
      isEncrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
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
