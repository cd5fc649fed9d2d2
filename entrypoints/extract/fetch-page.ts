import { decodePage } from '../../lib/decode/decode-page';
import type { PageTrouble } from '../../lib/report';

/** A page that was fetched, parsed as the browser would, its scripts not run. */
export type FetchedPage =
  | { readonly status: 'page'; readonly document: Document; readonly charset: string }
  | { readonly status: 'missed'; readonly why: PageTrouble };

/** Milliseconds. */
const patience = 20_000;
/** Bytes; longer pages are no pages of a report. */
const longest = 10_000_000;

/**
 * Fetches a page of the site that the tab shows, from within that tab: with its cookies, and with no more rights
 * than the page itself has. Leaving the site is refused.
 * @throws DOMException when `cancelled` is aborted
 */
export async function fetchPage(url: string, cancelled: AbortSignal): Promise<FetchedPage> {
  try {
    const signal = AbortSignal.any([cancelled, AbortSignal.timeout(patience)]);
    const response = await fetch(url, { signal, mode: 'same-origin', credentials: 'same-origin' });
    const type = response.headers.get('content-type');
    if (!response.ok || (type !== null && !/html|^text\/plain/i.test(type))) {
      return { status: 'missed', why: 'refused' };
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    const decoded = bytes.length > longest ? null : decodePage(bytes, type);
    if (decoded?.status !== 'text') return { status: 'missed', why: 'no-part' };
    const document = new DOMParser().parseFromString(decoded.text, 'text/html');
    return { status: 'page', document, charset: decoded.charset };
  } catch (error) {
    if (cancelled.aborted) throw error;
    return { status: 'missed', why: 'no-answer' };
  }
}
