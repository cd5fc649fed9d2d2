import type { Block } from '../../report';
import { readLabelledValues } from '../labelled-values';
import type { Line } from '../line';
import type { LabelRole } from '../tables/labels';
import type { BodyReading } from './body-reading';
import type { ReadPage } from './read-page';

/** So many labels make a table of values a publication table. */
const leastLabels = 3;

/** The table with which a document is registered, and whether a line is one of its cells. */
export interface PublicationTable {
  readonly blocks: readonly Block[];
  readonly holds: (line: Line) => boolean;
}

const noTable: PublicationTable = { blocks: [], holds: () => false };

/**
 * The table with which an official document is registered (索引号 分类 发文机关 成文日期 发文字号). It belongs to the
 * document where the publishing system sets it into the container of the text, above the text; in a column beside it
 * it belongs to the page. Of two (for phone and desktop) the one nearer to the text is taken.
 */
export function publicationTable(page: ReadPage, { body }: BodyReading): PublicationTable {
  const { judged, tables } = page;
  const kept = new Set(body.kept.map((line) => tables.tableOf(line)));
  const rolesOf = new Map<number, LabelRole[]>();
  for (const { line } of judged.slice(containerStart(page, body.first), body.first)) {
    const table = tables.tableOf(line);
    if (table < 0 || kept.has(table)) continue;
    const roles = rolesOf.get(table) ?? [];
    roles.push(...readLabelledValues(line).map(({ role }) => role));
    rolesOf.set(table, roles);
  }
  const nearest = [...rolesOf].findLast(([, roles]) => isRegistration(roles))?.[0];
  if (nearest === undefined) return noTable;
  return {
    blocks: [{ kind: 'table', rows: tables.rowsOf(nearest) }],
    holds: (line) => tables.tableOf(line) === nearest,
  };
}

function isRegistration(roles: readonly LabelRole[]): boolean {
  return roles.length >= leastLabels && roles.includes('record');
}

/** The first line of the outermost container known by name that holds a line; that line itself outside of any. */
function containerStart({ outline, tree }: ReadPage, inside: number): number {
  let start = inside;
  tree.nodes.forEach((_node, index) => {
    if (!outline.isContainer[index]) return;
    const [from, to] = outline.linesIn(index);
    if (to > inside) start = Math.min(start, from);
  });
  return start;
}
