import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../seeds');

/** The five bundled reports as published, by the first three digits of their files' names. */
export const seedTexts: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ name: file.slice(0, 3), text: readFileSync(resolve(folder, file), 'utf8') }));
