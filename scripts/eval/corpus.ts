import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Genre = 'institution' | 'near' | 'other' | 'foreign';

/** What is known to be right of a page; absent means not known, not empty. */
export interface PageGold {
  readonly title?: string;
  readonly date?: string;
  readonly date_accept?: readonly string[];
  readonly source?: string;
  readonly author?: string;
  readonly editor?: string;
  readonly body: string;
}

export interface CorpusPage {
  readonly file: string;
  readonly genre: Genre;
  readonly url: string | null;
  readonly encoding: string;
  readonly html: string;
  readonly gold: PageGold | null;
}

interface IndexRow {
  readonly file: string;
  readonly genre: Genre;
  readonly url: string | null;
  readonly encoding: string;
  readonly gold?: Omit<PageGold, 'body'> & { readonly body_file: string };
}

/** The real pages with gold of the shared corpus beside the checkout; null when it is not there. */
export function readCorpus(
  root = resolve(import.meta.dirname, '../../../shared/pages'),
): readonly CorpusPage[] | null {
  if (!existsSync(root)) return null;
  const rows = JSON.parse(readFileSync(resolve(root, 'index.json'), 'utf8')) as readonly IndexRow[]; // written so, see its README
  return rows.map((row) => {
    const { gold, ...page } = row;
    const html = new TextDecoder(row.encoding).decode(readFileSync(resolve(root, row.file)));
    const body = gold === undefined ? null : readFileSync(resolve(root, gold.body_file), 'utf8');
    return { ...page, html, gold: gold === undefined || body === null ? null : { ...gold, body } };
  });
}
