import { sameTextShare } from '../similar';
import type { Shares } from './alike-texts';
import type { ClipItem, ClipRow } from './rows';

type Place = Pick<ClipRow, 'id' | 'pageKey' | 'kind' | 'revision'>;

/**
 * Of texts that share passages with a clip, those that stand elsewhere: not the revisions of its own page, and of
 * another page with several revisions the newest.
 */
export function fromElsewhere<Row extends Place>(own: Place, others: readonly Row[]): readonly Row[] {
  const newest = new Map<string, Row>();
  for (const row of others) {
    if (!isFromElsewhere(row, own)) continue;
    const page = row.pageKey === null || row.kind === 'selection' ? row.id : row.pageKey;
    const known = newest.get(page);
    if (known === undefined || known.revision < row.revision) newest.set(page, row);
  }
  return [...newest.values()];
}

function isFromElsewhere(row: Place, own: Place): boolean {
  return row.pageKey === null || row.pageKey !== own.pageKey || row.kind === 'selection';
}

/**
 * The clips whose text stands a second time, in whatever script and cut: in the library, the trash left out, or on
 * another page that was noted. The same answer as `clusterOf` gives for each of them.
 * @param sharesOf what each clip shares with others, see `allShares`
 * @param noted the clips of which another page that prints them is noted
 */
export function printedElsewhere(
  items: readonly ClipItem[],
  sharesOf: ReadonlyMap<string, Shares>,
  noted: ReadonlySet<string>,
): ReadonlySet<string> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const found = new Set<string>();
  for (const item of items) {
    const shares = sharesOf.get(item.id);
    const others = shares === undefined ? [] : keptAmong(byId, shares.keys());
    const isPrinted = fromElsewhere(item, others).some(({ id }) => (shares?.get(id) ?? 0) >= sameTextShare);
    if (isPrinted || noted.has(item.id)) found.add(item.id);
  }
  return found;
}

function keptAmong(items: ReadonlyMap<string, ClipItem>, ids: Iterable<string>): readonly ClipItem[] {
  return [...ids].flatMap((id) => {
    const item = items.get(id);
    return item === undefined || item.personal.trashedAt !== null ? [] : [item];
  });
}
