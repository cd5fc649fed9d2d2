import { attributeOf } from '../page/element-access';
import type { PageTree } from '../page/page-tree';

/** A cell of more characters holds a text: the table is layout. */
const longestCell = 300;
/** Spans wider than this are a mistake or an attack. */
const widestSpan = 60;
const mostCells = 20_000;

interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** For each node the table of data it stands in, -1 for none. Tables inside a table of data belong to it. */
export function dataTableOfNodes(tree: PageTree): Int32Array {
  const own = new Int32Array(tree.nodes.length).fill(-1);
  tree.nodes.forEach((node, index) => {
    const outer = node.parent < 0 ? -1 : (own[node.parent] ?? -1);
    own[index] = outer >= 0 || node.tag !== 'table' ? outer : isDataTable(tree, index) ? index : -1;
  });
  return own;
}

/** Data has at least two rows of two cells, cells of a few words, and no table inside. */
function isDataTable(tree: PageTree, table: number): boolean {
  const node = tree.nodes[table];
  if (node === undefined) return false;
  for (let index = table + 1; index < node.end; index++) {
    const tag = tree.nodes[index]?.tag;
    if (tag === 'table' || tag === 'h1' || tag === 'ul') return false;
  }
  const rows = readRows(tree, table);
  const full = rows.filter((row) => row.filter((cell) => cell.text !== '').length >= 2);
  if (full.length < 2 || full.length < rows.length / 3) return false;
  const cells = rows.flat();
  return cells.every((cell) => cell.text.length <= longestCell) && medianLength(cells) <= 40;
}

function medianLength(cells: readonly Cell[]): number {
  const lengths = cells.map((cell) => cell.text.length).sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}

function readRows(tree: PageTree, table: number): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  const end = tree.nodes[table]?.end ?? table;
  let cells = 0;
  for (let index = table + 1; index < end && cells < mostCells; index++) {
    const node = tree.nodes[index];
    if (node?.tag === 'tr') rows.push([]);
    if (node?.tag !== 'td' && node?.tag !== 'th') continue;
    if (rows.length === 0) rows.push([]);
    rows.at(-1)?.push({
      text: cellText(tree, index),
      columns: spanOf(node.element, 'colspan'),
      rows: spanOf(node.element, 'rowspan'),
    });
    cells++;
    index = node.end - 1;
  }
  return rows.filter((row) => row.length > 0);
}

function cellText(tree: PageTree, cell: number): string {
  const end = tree.nodes[cell]?.end ?? cell;
  let text = '';
  for (let index = cell + 1; index < end; index++) text += tree.nodes[index]?.text ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

function spanOf(element: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributeOf(element, name) ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), widestSpan) : 1;
}

/** The rows of a table of data, all of one width: a cell that spans stands once, the places it covers are ''. */
export function tableRows(tree: PageTree, table: number): readonly (readonly string[])[] {
  const grid: string[][] = [];
  const taken = new Set<string>();
  readRows(tree, table).forEach((cells, rowIndex) => {
    const row: string[] = [];
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${rowIndex},${column}`)) row[column++] = '';
      for (let down = 0; down < cell.rows; down++) {
        for (let right = 0; right < cell.columns; right++) {
          if (down > 0 || right > 0) taken.add(`${rowIndex + down},${column + right}`);
        }
      }
      row[column++] = cell.text;
      while (taken.has(`${rowIndex},${column}`)) row[column++] = '';
    }
    grid.push(row);
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}
