import type { Table } from 'dexie';
import { postingsKeys } from './search-rows';
import type { Store } from './store';

/** What the parts of the library take, in bytes. */
export interface RoomParts {
  /** Published texts with their mends and conversions, what lists show of them, and what the person added. */
  readonly texts: number;
  /** Page copies. */
  readonly snapshots: number;
  /** The index of the texts, and the folded texts that it is made of. */
  readonly index: number;
  /** What the browser counts besides: work under way, its own keeping of the tables. */
  readonly rest: number;
}

/** Rows of a table that are measured, and at how many places of it they are taken; the others are like them. */
const places = 10;
const rowsAtPlace = 5;
/** Rows of one segment of the index that are measured. */
const measuredPostings = 200;
/** Bytes of a number as browsers store it, at most. */
const numberBytes = 8;

/**
 * Estimates what each part takes, from some rows of each table: to read all would take as long as a backup. Browsers
 * compress what they store, so that the parts may come to more than is taken; they are then brought down to it.
 * @param usage what is taken in all, in bytes
 */
export async function roomParts(store: Store, usage: number): Promise<RoomParts> {
  const { clips, texts: bodies, annotations, prints, places: left, reprints, folded } = store;
  const sum = async (tables: readonly Table[]): Promise<number> => {
    const sizes = await Promise.all(tables.map(tableBytes));
    return sizes.reduce((all, size) => all + size, 0);
  };
  const texts = await sum([clips, bodies, annotations, prints, left, reprints]);
  const snapshots = await sum([store.snapshots]);
  const index = (await sum([folded])) + (await indexBytes(store));
  const known = texts + snapshots + index;
  const scale = known > usage && usage > 0 ? usage / known : 1;
  return {
    texts: texts * scale,
    snapshots: snapshots * scale,
    index: index * scale,
    rest: Math.max(0, usage - known),
  };
}

async function tableBytes(table: Table): Promise<number> {
  const count = await table.count();
  if (count <= places * rowsAtPlace) return meanBytes(await table.toArray()) * count;
  const starts = Array.from({ length: places }, (_, place) => Math.floor((count * place) / places));
  const sample: unknown[] = [];
  for (const start of new Set(starts)) {
    sample.push(...(await table.offset(start).limit(rowsAtPlace).toArray()));
  }
  return meanBytes(sample) * count;
}

/** All segments are built alike; the first stands for the others. */
async function indexBytes(store: Store): Promise<number> {
  const [segments, first] = await Promise.all([
    store.segments.count(),
    store.segments.toCollection().first(),
  ]);
  if (first === undefined) return 0;
  const keys = postingsKeys(first);
  const step = Math.max(1, Math.floor(keys.length / measuredPostings));
  const rows = await store.postings.bulkGet(keys.filter((_, index) => index % step === 0));
  const there = rows.filter((row) => row !== undefined);
  return (valueBytes(first) + meanBytes(there) * keys.length) * segments;
}

function meanBytes(rows: readonly unknown[]): number {
  if (rows.length === 0) return 0;
  return rows.reduce((sum: number, row) => sum + valueBytes(row), 0) / rows.length;
}

/** About how many bytes a value takes as the browser stores it: a string beyond Latin-1 two a unit. */
export function valueBytes(value: unknown): number {
  if (typeof value === 'string') return value.length * (/[^\0-\u00ff]/u.test(value) ? 2 : 1);
  if (typeof value === 'number') return numberBytes;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce(
    (sum, [name, part]) => sum + (Array.isArray(value) ? 0 : name.length) + valueBytes(part),
    0,
  );
}
