import { sha256Hex } from '../clip/text-hash';
import { ZipWriter, type ByteSink } from '../zip';
import { checkedLine } from './checked-line';
import type { LineOf } from './lines';
import { backupFormat, fileOfPart, manifestName, partNames, type Manifest, type PartSum } from './manifest';
import { presentSchema } from './upgrade-lines';

/** The lines of every part, each part in an order that does not depend on when it is written. */
export type BackupContents = { readonly [Part in keyof LineOf]: AsyncIterable<LineOf[Part]> };

/** What a backup says of its making. */
export type BackupStamp = Pick<Manifest, 'madeBy' | 'madeAt' | 'withSnapshots'>;

/** Lines handed to the compressor at once. */
const linesAtOnce = 64;

/**
 * Writes a backup: a zip of one file of checked lines a part, and the manifest at its end. The same contents and
 * stamp give the same bytes. What is on its way is all that is held in memory.
 * @param onProgress called with how many lines are written
 * @returns the manifest it wrote
 * @throws the signal's reason when it is aborted, and whatever the contents or the sink throw
 */
export async function writeBackup(
  contents: BackupContents,
  stamp: BackupStamp,
  sink: ByteSink,
  signal: AbortSignal,
  onProgress: (lines: number) => void,
): Promise<Manifest> {
  const zip = new ZipWriter(sink);
  const parts: PartSum[] = [];
  let written = 0;
  for (const name of partNames) {
    const hashes: string[] = [];
    await zip.add(
      fileOfPart(name),
      linesOf(contents[name], (sha256) => {
        signal.throwIfAborted();
        hashes.push(sha256);
        onProgress(++written);
      }),
    );
    parts.push({ name, lines: hashes.length, sha256: await hashOfPart(hashes) });
  }
  const manifest: Manifest = { format: backupFormat, schema: presentSchema, ...stamp, parts };
  await zip.add(manifestName, oneLine(manifest));
  await zip.finish();
  return manifest;
}

/** See PartSum.sha256. */
export function hashOfPart(lineHashes: readonly string[]): Promise<string> {
  return sha256Hex(lineHashes.map((hash) => `${hash}\n`).join(''));
}

async function* linesOf(values: AsyncIterable<unknown>, onLine: (sha256: string) => void) {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  for await (const value of values) {
    const { text, sha256 } = await checkedLine(value);
    onLine(sha256);
    waiting.push(`${text}\n`);
    if (waiting.length === linesAtOnce) {
      yield encoder.encode(waiting.join(''));
      waiting = [];
    }
  }
  yield encoder.encode(waiting.join(''));
}

async function* oneLine(manifest: Manifest) {
  yield new TextEncoder().encode(`${(await checkedLine(manifest)).text}\n`);
}
