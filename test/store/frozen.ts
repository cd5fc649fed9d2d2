import { Dexie } from 'dexie';

/** A database as one version of the store left it, in JSON. */
export interface FrozenDatabase {
  readonly version: number;
  /** Table → keys and indexes, in Dexie's notation, as they were. */
  readonly schema: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * JSON in which typed arrays stand as `{ "$u8": base64 }` and `{ "$u32": numbers }`, and an empty file as
 * `{ "$file": "" }`: what a file holds cannot be had without waiting.
 */
export function freeze(database: FrozenDatabase): string {
  return JSON.stringify(
    database,
    (_, value: unknown) => {
      if (value instanceof Uint8Array) return { $u8: Buffer.from(value).toString('base64') };
      if (value instanceof Uint32Array) return { $u32: Array.from(value) };
      if (value instanceof Blob && value.size === 0) return { $file: '' };
      return value;
    },
    1,
  );
}

export function thaw(json: string): FrozenDatabase {
  return JSON.parse(json, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$u8' in value) return new Uint8Array(Buffer.from(String(value.$u8), 'base64'));
    if ('$file' in value) return new Blob([]);
    if ('$u32' in value && Array.isArray(value.$u32)) return Uint32Array.from(value.$u32);
    return value;
  }) as FrozenDatabase;
}

/** Writes a frozen database under a name, by its own schema and version: none of today's code has a part in it. */
export async function restoreFrozen(name: string, frozen: FrozenDatabase): Promise<void> {
  const database = new Dexie(name);
  database.version(frozen.version).stores({ ...frozen.schema });
  await database.transaction('rw', Object.keys(frozen.tables), async () => {
    for (const [table, rows] of Object.entries(frozen.tables)) await database.table(table).bulkAdd(rows);
  });
  database.close();
}
