import { BrokenZip, entryStream, zipDirectory, type ZipEntry } from '../zip';
import { readCheckedLine } from './checked-line';
import type { LineOf } from './lines';
import { lineShapes } from './line-shapes';
import {
  backupFormat,
  fileOfPart,
  formatOf,
  manifestName,
  manifestShape,
  partNames,
  type Manifest,
  type PartName,
} from './manifest';
import { presentSchema, upgradedLine } from './upgrade-lines';
import { whereCut, type CutPlace } from './where-cut';
import { hashOfPart } from './write-backup';

/** Where and why a file is no whole backup. */
export type BackupTrouble =
  /** Another file. */
  | { readonly kind: 'no-backup' }
  /** The end of the file is missing; `place` is null where it is too short to hold a line. */
  | { readonly kind: 'cut-off'; readonly place: CutPlace | null }
  /** Made by a later version of the extension. */
  | { readonly kind: 'newer' }
  /** The manifest is not as it was written. */
  | { readonly kind: 'manifest-altered' }
  /** A line is not as it was written; counted from 1. */
  | { readonly kind: 'line-altered'; readonly part: PartName; readonly line: number }
  /** A line is as it was written, but nothing that a backup holds; counted from 1. */
  | { readonly kind: 'line-unknown'; readonly part: PartName; readonly line: number }
  /** Lines of a part are missing, were added or moved: so many are there, so many should be. */
  | { readonly kind: 'part-altered'; readonly part: PartName; readonly lines: number; readonly of: number };

/** A file that is no whole backup; `trouble` says where it breaks. */
export class BrokenBackup extends Error {
  override readonly name = 'BrokenBackup';
  constructor(readonly trouble: BackupTrouble) {
    super(`No whole backup: ${JSON.stringify(trouble)}`);
  }
}

/** A backup whose manifest has been read. */
export interface Backup {
  readonly file: Blob;
  readonly manifest: Manifest;
  readonly entries: readonly ZipEntry[];
}

/** A line of a part, checked and brought up to the schema of today. */
export type BackupLine = {
  readonly [Part in PartName]: { readonly part: Part; readonly value: LineOf[Part] };
}[PartName];

/** Longest line taken, in UTF-16 units: a page copy at its limit, twice. */
const longestLine = 64_000_000;

/**
 * Opens a backup by its manifest; its lines are checked as they are read.
 * @throws BrokenBackup
 */
export async function openBackup(file: Blob): Promise<Backup> {
  const entries = await zipDirectory(file).catch(async (error: unknown) => {
    if (!(error instanceof BrokenZip)) throw error;
    if (error.trouble !== 'cut-off') throw new BrokenBackup({ kind: 'no-backup' });
    throw new BrokenBackup({ kind: 'cut-off', place: await whereCut(file) });
  });
  const entry = entries.find(({ name }) => name === manifestName);
  if (entry === undefined) throw new BrokenBackup({ kind: 'no-backup' });
  return { file, entries, manifest: await readManifest(file, entry) };
}

async function readManifest(file: Blob, entry: ZipEntry): Promise<Manifest> {
  const altered = new BrokenBackup({ kind: 'manifest-altered' });
  const texts = textLines(file, entry);
  const first = await texts.next().catch(() => null);
  if (first === null || first.done === true) throw altered;
  const checked = await readCheckedLine(first.value);
  if (checked === null || !(await isAtEnd(texts))) throw altered;
  const versions = formatOf(checked.value);
  if (versions === null) throw altered;
  if (versions.format > backupFormat || versions.schema > presentSchema) {
    throw new BrokenBackup({ kind: 'newer' });
  }
  if (!manifestShape(checked.value)) throw altered;
  return checked.value;
}

async function isAtEnd(texts: AsyncGenerator<string>): Promise<boolean> {
  const next = await texts.next().catch(() => null);
  return next?.done === true;
}

/** How many lines all parts hold together. */
export function countLines({ parts }: Manifest): number {
  return parts.reduce((sum, { lines }) => sum + lines, 0);
}

/**
 * All lines of a backup, part by part. Whoever reads to the end has a backup that is as it was written.
 * @throws BrokenBackup at the first line that is not
 */
export async function* backupLines(backup: Backup): AsyncGenerator<BackupLine> {
  for (const part of partNames) yield* linesOfPart(backup, part);
}

async function* linesOfPart(backup: Backup, part: PartName): AsyncGenerator<BackupLine> {
  const { file, manifest, entries } = backup;
  const sum = manifest.parts.find(({ name }) => name === part);
  const entry = entries.find(({ name }) => name === fileOfPart(part));
  if (sum === undefined) return; // a part that the version of this backup did not have
  const hashes: string[] = [];
  const partAltered = () =>
    new BrokenBackup({ kind: 'part-altered', part, lines: hashes.length, of: sum.lines });
  if (entry === undefined) throw partAltered();
  const texts = textLines(file, entry);
  for (;;) {
    const line = hashes.length + 1;
    const next = await texts.next().catch(() => null);
    if (next === null) throw new BrokenBackup({ kind: 'line-altered', part, line });
    if (next.done === true) break;
    const checked = await readCheckedLine(next.value);
    if (checked === null) throw new BrokenBackup({ kind: 'line-altered', part, line });
    hashes.push(checked.sha256);
    const value = upgradedLine(part, checked.value, manifest.schema);
    const read = knownLine(part, value);
    if (read === null) throw new BrokenBackup({ kind: 'line-unknown', part, line });
    yield read;
  }
  if (hashes.length !== sum.lines || (await hashOfPart(hashes)) !== sum.sha256) throw partAltered();
}

function knownLine(part: PartName, value: unknown): BackupLine | null {
  // The shape of a part checks the value of that part: the compiler cannot see that the two belong together.
  return lineShapes[part](value) ? ({ part, value } as BackupLine) : null;
}

/** The lines of an entry; the last must end in a line feed, as all do that were written. */
async function* textLines(file: Blob, entry: ZipEntry): AsyncGenerator<string> {
  const reader = (await entryStream(file, entry)).pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const [first = '', ...others] = value.split('\n');
      const pieces = [rest + first, ...others];
      rest = pieces.pop() ?? '';
      if (rest.length > longestLine) throw new BrokenZip('too-large');
      yield* pieces;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
  if (rest !== '') throw new BrokenZip('cut-off');
}
