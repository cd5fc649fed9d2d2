import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BrokenZip, readEntry, zipDirectory, ZipWriter } from '../../../lib/zip';
import { crc32 } from '../../../lib/zip/crc32';
import { directoryRecord, endRecords } from '../../../lib/zip/zip-records';

const contents = { 'clips.ndjson': '云岫市\n'.repeat(500), '空.txt': '', 'zhaibao.json': '{"format":1}' };

function* piecesOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
}

/** A zip of the contents, in which every number from `largest` on stands in a zip64 record. */
async function zipped(largest?: number): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new ZipWriter(async (chunk) => void chunks.push(chunk), largest);
  for (const [name, text] of Object.entries(contents)) await zip.add(name, piecesOf(text));
  await zip.finish();
  return new Blob(chunks);
}

async function readAll(file: Blob): Promise<Record<string, string | undefined>> {
  const read: Record<string, string | undefined> = {};
  for (const entry of await zipDirectory(file)) {
    read[entry.name] = await (await readEntry(file, entry, 1_000_000))?.text();
  }
  return read;
}

describe('a zip', () => {
  it.each([
    ['in plain numbers', undefined],
    ['where some numbers stand in zip64 records', 1_000],
    ['where all numbers stand in zip64 records', 1],
  ])('gives back what was written, %s', async (_, largest) => {
    expect(await readAll(await zipped(largest))).toEqual(contents);
  });

  it('is read by others', async () => {
    const read = unzipSync(new Uint8Array(await (await zipped()).arrayBuffer()));
    const texts = Object.entries(read).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
    expect(Object.fromEntries(texts)).toEqual(contents);
  });

  it('whose zip64 records are cut or altered is refused', async () => {
    const bytes = new Uint8Array(await (await zipped(1)).arrayBuffer());
    const end = bytes.length - 22;
    // The locator, the record that it leads to, and the directory's place in that.
    for (const at of [end - 20, end - 76, end - 76 + 48 + 6]) {
      const altered = bytes.slice();
      altered[at] = (altered[at] ?? 0) ^ 0xff;
      await expect(zipDirectory(new Blob([altered]))).rejects.toThrow(BrokenZip);
    }
    await expect(zipDirectory(new Blob([bytes.slice(end - 10)]))).rejects.toThrow(BrokenZip);
  });
});

describe('a zip of many files', () => {
  /** The directory of so many files alone, which lie nowhere. */
  function directoryOf(count: number): Blob {
    const name = new TextEncoder().encode('报.md');
    const entry = { name, crc: 0, compressedBytes: 2, bytes: 2, offset: 0 };
    const files = Array.from({ length: count }, () => [directoryRecord(entry, 0xffffffff, 0), name]).flat();
    const length = files.reduce((sum, piece) => sum + piece.length, 0);
    return new Blob([...files, ...endRecords({ count, start: 0, length }, 0xffffffff)]);
  }

  it.each([65_534, 65_535, 100_005])('counts all %i', async (count) => {
    expect(await zipDirectory(directoryOf(count))).toHaveLength(count);
  });
});

describe('the checksum of a zip', () => {
  it('is that of the standard, in one piece or in several', () => {
    const bytes = new TextEncoder().encode('123456789');
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });
});
