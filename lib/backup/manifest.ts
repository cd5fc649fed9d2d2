import { fields, listOf, textUpTo, truth, wholeNumberWithin, wordOf } from '../report/shape';

/** The parts of a backup in the order in which they are written; each is a file of checked lines in the zip. */
export const partNames = ['clips', 'seeds', 'feedback', 'collections', 'settings', 'snapshots'] as const;
export type PartName = (typeof partNames)[number];

export const manifestName = 'zhaibao.json';
/** The first and only arrangement of parts and lines so far. */
export const backupFormat = 1;

/** What a part holds. */
export interface PartSum {
  readonly name: PartName;
  readonly lines: number;
  /**
   * SHA-256, hex, over the checksums of its lines, each followed by a line feed: a line that is missing, added or moved
   * shows.
   */
  readonly sha256: string;
}

/** What a backup says of itself; the last file in it, so that one that was cut off has none. */
export interface Manifest {
  readonly format: typeof backupFormat;
  /** The version of the store's schema that its lines are in: upgrade-lines.ts brings older ones up. */
  readonly schema: number;
  /** Version of the extension. */
  readonly madeBy: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly withSnapshots: boolean;
  readonly parts: readonly PartSum[];
}

/** What every manifest has, of whatever format: enough to say that a newer version is needed. */
export function formatOf(value: unknown): { readonly format: number; readonly schema: number } | null {
  if (typeof value !== 'object' || value === null) return null;
  const format: unknown = Reflect.get(value, 'format');
  const schema: unknown = Reflect.get(value, 'schema');
  return typeof format === 'number' && typeof schema === 'number' ? { format, schema } : null;
}

const hash = textUpTo(64);
const mostLines = 100_000_000;

export const manifestShape = fields<Manifest>({
  format: (value): value is typeof backupFormat => value === backupFormat,
  schema: wholeNumberWithin(1, 1_000),
  madeBy: textUpTo(64),
  madeAt: textUpTo(64),
  withSnapshots: truth,
  parts: listOf(
    fields<PartSum>({ name: wordOf(...partNames), lines: wholeNumberWithin(0, mostLines), sha256: hash }),
    partNames.length,
  ),
});

/** The name of a part's file in the zip. */
export function fileOfPart(name: PartName): string {
  return `${name}.ndjson`;
}
