/**
 * Writes test/store/v<version>.json: a database as today's version of the store makes it, with something in
 * every table. Run once when a schema version is new, before it is released; the file then stays as it is, and
 * every later version must open it.
 *
 *     npx tsx scripts/freeze-store.ts
 */
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { schemas } from '../lib/store/schema';
import { openStore } from '../lib/store/store';
import { freeze } from '../test/store/frozen';
import { fillStore } from '../test/store/old-library';

const version = schemas.length;
const file = resolve(import.meta.dirname, `../test/store/v${version}.json`);

const store = openStore('freeze');
await fillStore(store);
const tables = await Promise.all(
  store.tables.map(async (table) => [table.name, await table.toArray()] as const),
);
store.close();

const empty = tables.filter(([, rows]) => rows.length === 0).map(([name]) => name);
if (empty.length > 0) throw new Error(`Nothing in ${empty.join(', ')}: fillStore must put something there.`);

const schema = Object.assign({}, ...schemas) as Record<string, string>; // later versions add to and override earlier ones
// 'wx': a frozen database is never written over.
writeFileSync(file, freeze({ version, schema, tables: Object.fromEntries(tables) }), { flag: 'wx' });
console.log(`${file} stands. It is frozen from now on.`);
