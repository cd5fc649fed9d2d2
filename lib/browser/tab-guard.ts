import { browser, type Browser } from 'wxt/browser';
import { extractionShape, detectionShape } from '../report/report-shape';
import { fields, listOf, nullOr, textUpTo, wholeNumberWithin, type Shape } from '../report/shape';
import type { Detection, Extraction } from '../report';
import type { Delivery, PageNotice } from './messages';

/*
 * Content scripts share a process with hostile pages: what arrives from a tab is checked for shape and size
 * before anything is made of it, and a tab may speak for itself only.
 */

/** A job's id is a UUID. */
const jobId = textUpTo(64);
/** Longest page taken, in UTF-16 units; messages end at 64 MB. */
const longestHtml = 16_000_000;
const mostHashes = 1_000_000;
/** Noticing reads 600 symbols of a page. */
const mostPairs = 600;

const deliveryShape: Shape<Delivery> = fields<Delivery>({
  jobId,
  extraction: extractionShape,
  detection: nullOr(detectionShape),
  snapshot: nullOr(textUpTo(longestHtml)),
  visiblePrint: listOf(wholeNumberWithin(0, 0xffffffff), mostHashes),
});

const noticeShape: Shape<PageNotice> = fields<PageNotice>({
  url: textUpTo(8_192),
  detection: detectionShape,
  pairs: listOf(wholeNumberWithin(0, 0xffffffff), mostPairs),
});

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
