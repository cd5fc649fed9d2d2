import { BrokenZip, type ZipEntry } from './zip-directory';

const headerLength = 30;
const headerSignature = 0x04034b50;

/**
 * The bytes of an entry, inflated as they are read. The stream fails where they are cut off or altered so that
 * they no longer inflate.
 * @throws BrokenZip when no entry stands where the directory says
 */
export async function entryStream(
  file: Blob,
  entry: ZipEntry,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const header = new DataView(await file.slice(entry.offset, entry.offset + headerLength).arrayBuffer());
  if (header.byteLength < headerLength || header.getUint32(0, true) !== headerSignature) {
    throw new BrokenZip('cut-off');
  }
  const start = entry.offset + headerLength + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = file.slice(start, start + entry.compressedBytes).stream();
  return entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
}

/**
 * The whole of an entry, or null when more than `mostBytes` come out of it, whatever the directory claims: no
 * more than that is ever inflated.
 * @throws as `entryStream`, and TypeError when the bytes do not inflate
 */
export async function readEntry(file: Blob, entry: ZipEntry, mostBytes: number): Promise<Blob | null> {
  const reader = (await entryStream(file, entry)).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
}
