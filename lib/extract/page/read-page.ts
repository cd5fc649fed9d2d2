import { rootOf } from './element-access';
import { tableRows, dataTableOfNodes } from '../blocks/data-table';
import type { JudgedLine } from '../judged-line';
import type { Line } from '../line';
import { readHead } from '../metadata/head';
import type { PageHead } from '../metadata/page-head';
import { findBodyRegion, type BodyRegion } from './body-region';
import { judgeLines } from './judge-lines';
import { readOutline, type PageOutline } from './outline';
import { readPageLines } from './page-lines';
import { readPageTree, type PageTree } from './page-tree';

/** A document read once: everything later steps ask of it. */
export interface ReadPage {
  readonly document: Document;
  readonly tree: PageTree;
  readonly outline: PageOutline;
  readonly judged: readonly JudgedLine[];
  readonly region: BodyRegion;
  readonly head: PageHead;
  readonly tables: PageTables;
  /** Address of the document when it is a frame with one of its own; null for the page itself. */
  readonly frameUrl: string | null;
}

/** The tables of data of a page. */
export interface PageTables {
  readonly tableOf: (line: Line) => number;
  readonly rowsOf: (table: number) => readonly (readonly string[])[];
}

/** Prose below this is no body; the page is read again with its hidden parts. */
const leastProse = 60;

/** Reads a document; null for one without a root element. `isFrame` when it stands in a frame of the page. */
export function readPage(document: Document, isFrame: boolean): ReadPage | null {
  const root = rootOf(document);
  if (root === null) return null;
  const visible = readTree(document, readPageTree(root), isFrame);
  if (visible.region.prose >= leastProse || visible.tree.hidden.length === 0) return visible;
  const all = readTree(document, readPageTree(root, true), isFrame);
  return all.region.prose > 2 * visible.region.prose ? all : visible;
}

function readTree(document: Document, tree: PageTree, isFrame: boolean): ReadPage {
  const lines = readPageLines(tree);
  const outline = readOutline(tree, lines);
  const judged = judgeLines(tree, outline, lines);
  const region = findBodyRegion(tree, outline, judged);
  const frameUrl = isFrame && /^https?:/.test(document.URL) ? document.URL : null;
  return {
    document,
    tree,
    outline,
    judged,
    region,
    head: readHead(document),
    tables: pageTables(tree),
    frameUrl,
  };
}

export function pageTables(tree: PageTree): PageTables {
  const tables = dataTableOfNodes(tree);
  return {
    tableOf: (line) => tables[line.block] ?? -1,
    rowsOf: (table) => tableRows(tree, table),
  };
}
