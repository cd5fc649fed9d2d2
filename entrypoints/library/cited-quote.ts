import type { ClipItem } from '../../lib/store/rows';
import { shownSource, shownTitle } from '../../ui/library/entry';

/** Words of a clip with where they are from, ready to be put into a text of one's own. */
export function citedQuote(words: string, item: ClipItem): string {
  return `“${words}”\n${sourceLine(item)}`;
}

/** Title, source, day and address in one line; what the page does not say is left out. */
export function sourceLine(item: ClipItem): string {
  const parts = [shownTitle(item).words, shownSource(item), item.publishedAt?.slice(0, 10), item.url];
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
}
