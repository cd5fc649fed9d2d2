import { browser, type Browser } from 'wxt/browser';
import { extractionShape, detectionShape } from '../report/report-shape';
import { fields, listOf, nullOr, textUpTo, wholeNumberWithin, type Shape } from '../report/shape';
import type { Detection, Extraction } from '../report';
import type { Delivery, LibraryPlace, PageNotice } from './messages';

/*
 * Content scripts share a process with hostile pages: what arrives from a tab is checked for shape and size
 * before anything is made of it, and a tab may speak for itself only.
 */

/** Ids of jobs are UUIDs, those of clips 32 digits. */
const id = textUpTo(64);
const address = textUpTo(8_192);
/** Longest page taken, in UTF-16 units; messages end at 64 MB. */
const longestHtml = 16_000_000;
const mostHashes = 1_000_000;
/** Noticing reads 600 symbols of a page. */
const mostPairs = 600;

const deliveryShape: Shape<Delivery> = fields<Delivery>({
  jobId: id,
  extraction: extractionShape,
  detection: nullOr(detectionShape),
  snapshot: nullOr(textUpTo(longestHtml)),
  visiblePrint: listOf(wholeNumberWithin(0, 0xffffffff), mostHashes),
});

const noticeShape: Shape<PageNotice> = fields<PageNotice>({
  url: address,
  detection: detectionShape,
  pairs: listOf(wholeNumberWithin(0, 0xffffffff), mostPairs),
});

const clipPlaceShape: Shape<LibraryPlace> = fields<Pick<LibraryPlace, 'clipId'>>({ clipId: nullOr(id) });

/** What a tab says of its page, if it is a notice in our sense; else null. */
export function readNotice(value: unknown): PageNotice | null {
  return noticeShape(value) ? value : null;
}

/** What a tab delivers, if it is a page in our sense; else null. */
export function readDelivery(value: unknown): Delivery | null {
  return deliveryShape(value) ? value : null;
}

/** @throws Error when what a tab answers is no page in our sense */
export function checkExtraction(value: unknown): Extraction {
  if (!extractionShape(value)) throw new Error('The page came in a shape that is not known.');
  return value;
}

/** @throws Error as `checkExtraction` */
export function checkDetection(value: unknown): Detection | null {
  if (value === null || detectionShape(value)) return value;
  throw new Error('The page was judged in a shape that is not known.');
}

/**
 * A notice of a page; its address is taken only from the site that the sender stands on, since a page that
 * moves by script is told by its content script sooner than by the browser.
 * @throws Error for another shape or another site
 */
export function checkNotice(value: unknown, sender: Browser.runtime.MessageSender): PageNotice {
  if (!noticeShape(value)) throw new Error('The notice came in a shape that is not known.');
  checkOwnAddress(value.url, sender);
  return value;
}

/**
 * Where a tab may have the library opened: at a clip, or as it stands.
 * @throws Error when it wants more, as only our own pages may
 */
export function checkPlace(value: LibraryPlace, sender: Browser.runtime.MessageSender): LibraryPlace {
  if (!isOwnPage(sender) && !clipPlaceShape(value))
    throw new Error('A tab may open the library at a clip only.');
  return value;
}

/** The id by which a tab names its job. @throws Error for another shape */
export function checkJobId(value: unknown): string {
  if (!id(value)) throw new Error('The id of a clip came in a shape that is not known.');
  return value;
}

/** @throws Error when a tab speaks of an address on a site other than its own */
export function checkOwnAddress(url: string, sender: Browser.runtime.MessageSender): void {
  if (isOwnPage(sender)) return;
  const site = sender.url === undefined ? null : originOf(sender.url);
  if (site === null || originOf(url) !== site) throw new Error('A tab may speak of its own page only.');
}

/** Whether a message comes from a page of this extension: popup, library, options. */
export function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** @throws Error when a message that only our own pages may send comes from a tab's content script */
export function checkOwnPage(sender: Browser.runtime.MessageSender): void {
  if (!isOwnPage(sender)) throw new Error('Only a page of this extension may ask for that.');
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
