import { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { readPositions, writePositions } from './position-list';

/** Writes which texts have a count, and the counts. At least one has. */
export function writeTextCounts(writer: BitWriter, counts: Uint32Array): void {
  const holders = Uint32Array.from(counts.keys()).filter((text) => (counts[text] ?? 0) > 0);
  writer.gamma(holders.length);
  writePositions(writer, holders, 0, holders.length, counts.length);
  for (const text of holders) writer.gamma(counts[text] ?? 0);
}

/** What `writeTextCounts` was given. */
export function readTextCounts(row: Uint8Array, texts: number): Uint32Array {
  const counts = new Uint32Array(texts);
  const reader = new BitReader(row);
  for (const text of readPositions(reader, reader.gamma(), texts)) counts[text] = reader.gamma();
  return counts;
}
