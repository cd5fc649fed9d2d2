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
    const known = newest.get(pageOf(row));
    if (known === undefined || known.revision < row.revision) newest.set(pageOf(row), row);
  }
  return [...newest.values()];
}

function isFromElsewhere(row: Place, own: Place): boolean {
  return row.pageKey === null || row.pageKey !== own.pageKey || row.kind === 'selection';
}

/** What the revisions of one page have in common; a part of a page and a text without an address stand alone. */
function pageOf(row: Place): string {
  return row.pageKey === null || row.kind === 'selection' ? row.id : row.pageKey;
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
  const repeated = textsOfSeveral(items);
  const equal = newestOfEqualTexts(items.filter(({ textHash }) => repeated.has(textHash)));
  const found = new Set<string>();
  for (const item of items) {
    const shares = sharesOf.get(item.id);
    // Most texts stand alone, and are not to cost anything.
    if (shares === undefined && !repeated.has(item.textHash) && !noted.has(item.id)) continue;
    const others = shares === undefined ? [] : keptAmong(byId, shares.keys());
    const alike = fromElsewhere(item, others);
    const isPrinted =
      alike.some(({ id }) => (shares?.get(id) ?? 0) >= sameTextShare) ||
      standsAgain(item, equal.get(item.textHash) ?? [], alike);
    if (isPrinted || noted.has(item.id)) found.add(item.id);
  }
  return found;
}

/** The hashes of the texts that several clips have. */
function textsOfSeveral(items: readonly ClipItem[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { textHash } of items) (seen.has(textHash) ? repeated : seen).add(textHash);
  return repeated;
}

/** By the hash of their text, the kept clips that have it; of the revisions of a page the newest. */
function newestOfEqualTexts(items: readonly ClipItem[]): ReadonlyMap<string, readonly ClipItem[]> {
  const pagesOf = new Map<string, Map<string, ClipItem>>();
  for (const item of items) {
    if (item.personal.trashedAt !== null) continue;
    const pages = pagesOf.get(item.textHash) ?? new Map<string, ClipItem>();
    const known = pages.get(pageOf(item));
    if (known === undefined || known.revision < item.revision) pages.set(pageOf(item), item);
    pagesOf.set(item.textHash, pages);
  }
  return new Map([...pagesOf].map(([hash, pages]) => [hash, [...pages.values()]]));
}

/**
 * Whether one of the equal texts stands elsewhere than an item, and its page holds nothing newer among the texts that
 * are alike. Of thousands of equal texts the first or second answers.
 */
function standsAgain(item: ClipItem, equal: readonly ClipItem[], alike: readonly ClipItem[]): boolean {
  const isOutdated = (one: ClipItem): boolean =>
    alike.some((other) => pageOf(other) === pageOf(one) && other.revision > one.revision);
  return equal.some((one) => one.id !== item.id && isFromElsewhere(one, item) && !isOutdated(one));
}

function keptAmong(items: ReadonlyMap<string, ClipItem>, ids: Iterable<string>): readonly ClipItem[] {
  return [...ids].flatMap((id) => {
    const item = items.get(id);
    return item === undefined || item.personal.trashedAt !== null ? [] : [item];
  });
}
