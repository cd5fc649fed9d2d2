/**
 * Writes test/store/v<version>.json: a database as today's version of the store makes it, with something in
 * every table; and test/store/backup-v<version>.zip, the backup of it. Run once when a schema version is new,
 * before it is released; the files then stay as they are, and every later version must open and restore them.
 *
 *     npx tsx scripts/freeze-store.ts
 */
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { storeContents } from '../lib/backup/store-contents';
import { writeBackup } from '../lib/backup/write-backup';
import { schemas } from '../lib/store/schema';
import { openStore } from '../lib/store/store';
import { freeze } from '../test/store/frozen';
import { fillStore } from '../test/store/old-library';

const version = schemas.length;
const file = resolve(import.meta.dirname, `../test/store/v${version}.json`);

const store = openStore('freeze');
await fillStore(store);
const chunks: Uint8Array[] = [];
await writeBackup(
  storeContents(store, { withSnapshots: true, settings: { keepSnapshots: true } }),
  { madeBy: String(version), madeAt: '2026-02-25T08:00:00.000Z', withSnapshots: true },
  async (chunk) => void chunks.push(chunk),
  new AbortController().signal,
  () => {},
);
const tables = await Promise.all(
  store.tables.map(async (table) => [table.name, await table.toArray()] as const),
);
store.close();

const empty = tables.filter(([, rows]) => rows.length === 0).map(([name]) => name);
if (empty.length > 0) throw new Error(`Nothing in ${empty.join(', ')}: fillStore must put something there.`);

const schema = Object.assign({}, ...schemas) as Record<string, string>; // later versions add to and override earlier ones
// 'wx': a frozen database is never written over.
writeFileSync(file, freeze({ version, schema, tables: Object.fromEntries(tables) }), { flag: 'wx' });
writeFileSync(file.replace(/v(\d+)\.json$/, 'backup-v$1.zip'), Buffer.concat(chunks), { flag: 'wx' });
console.log(`${file} and its backup stand. They are frozen from now on.`);
