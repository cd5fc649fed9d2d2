import { attributeOf, queryAll } from '../page/element-access';
import { mostPages, readPageAddress } from './page-address';
import { readScriptedPages } from './scripted-pages';

/** A page of a text in several pages. */
export interface OtherPage {
  readonly page: number;
  /** Absolute address. */
  readonly url: string;
}

/** Where a page stands among those of its text. */
export interface Pagination {
  readonly page: number;
  /** How many there are; null when the page tells only that more follow. */
  readonly of: number | null;
  /** The other pages that the page leads to, in order. */
  readonly others: readonly OtherPage[];
}

/** A link that goes by its words to another page of the text. */
interface PageLink {
  readonly words: 'next' | 'previous' | 'last' | 'first' | number;
  readonly url: string;
  /** The number in its address; null for the address without one. */
  readonly number: number | null;
}

const mostLinks = 5_000;
const longestWords = 8;
/** 下一頁(yè) on a damaged mirror. */
const pinyinNote = /\([a-z\u00e0-\u01dc]{1,6}\)/g;
/** [2], 《 下一页 》, « next. */
const ornaments = /[\s[\]【】()<>«»《》‹›]/g;

/**
 * Whether a page is one of several of the same text (分页), and which: by links that say 下一页, 上一页, 末页,
 * 第2页 or a number and lead to the page's own address with another page number (`_1.html`, `index_2.html`,
 * `?page=`), or by the script with which TRS writes such links. Links to the next *article* lead to another
 * address and do not count. Null for a page that stands alone or whose address is not known.
 */
export function readPagination(document: Document, url: string | null): Pagination | null {
  const own = url === null ? null : readPageAddress(url);
  if (own === null || url === null) return null;
  const scripted = readScriptedPages(document, url);
  if (scripted !== null) return scripted;
  const links = pageLinks(document, url, own.family);
  const isNamed = links.some(({ words }) => words === 'next' || words === 'previous');
  const numbered = links.filter(({ words }) => typeof words === 'number');
  if (!isNamed && numbered.length < 2) return null;
  const offset = offsetOf(links, own.number);
  const pageOf = (number: number | null): number => (number === null ? 1 : number + offset);
  const page = pageOf(own.number);
  const others = new Map<number, string>();
  for (const link of links) {
    const target = typeof link.words === 'number' ? link.words : pageOf(link.number);
    if (target !== page && target >= 1 && target <= mostPages && !others.has(target))
      others.set(target, link.url);
  }
  if (others.size === 0) return null;
  const known = [...others.keys()].sort((a, b) => a - b);
  const isWhole =
    !links.some(({ words }) => words === 'next') ||
    numbered.length > 0 ||
    links.some(({ words }) => words === 'last');
  const last = Math.max(page, ...known);
  return {
    page,
    of: isWhole ? last : null,
    others: known.map((number) => ({ page: number, url: others.get(number) ?? '' })),
  };
}

function pageLinks(document: Document, url: string, family: string): readonly PageLink[] {
  const links: PageLink[] = [];
  for (const anchor of queryAll(document, 'a[href]').slice(0, mostLinks)) {
    const words = readWords(anchor.textContent ?? '');
    const href = words === null ? null : attributeOf(anchor, 'href');
    if (words === null || href === null || !URL.canParse(href, url)) continue;
    const address = withoutHash(href, url);
    if (address === withoutHash(url, url)) continue;
    const target = readPageAddress(address);
    if (target !== null && target.family === family)
      links.push({ words, url: address, number: target.number });
  }
  return links;
}

/** `#comments` leads to another place of the same page. */
function withoutHash(address: string, base: string): string {
  const absolute = new URL(address, base);
  absolute.hash = '';
  return absolute.href;
}

/** Words are compared as printed in either script, without the fold table: the hint of every report carries this. */
function readWords(text: string): PageLink['words'] | null {
  if (text.length > 4 * longestWords) return null;
  const words = text.normalize('NFKC').toLowerCase().replace(pinyinNote, '').replace(ornaments, '');
  if (words.length > longestWords) return null;
  if (/^(?:[下后後]一?[页頁]|next)$/.test(words)) return 'next';
  if (/^(?:[上前]一?[页頁]|prev|previous)$/.test(words)) return 'previous';
  if (/^(?:[末尾][页頁]|最[后後]一[页頁]|last)$/.test(words)) return 'last';
  if (/^(?:首[页頁]|第一[页頁]|first)$/.test(words)) return 'first';
  const number = /^第?(\d{1,2})[页頁]?$/.exec(words)?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * What to add to the number of an address to have the page: TRS counts from 0 (page 2 is `_1`), others from 1.
 * Told by a link that says its page, by where 下一页 and 上一页 lead, or by a number 0.
 */
function offsetOf(links: readonly PageLink[], own: number | null): number {
  for (const { words, number } of links) {
    if (typeof words === 'number' && number !== null) return words - number;
  }
  for (const { words, number } of links) {
    if (words === 'next' && own === null && number !== null) return 2 - number;
    if (words === 'previous' && own !== null && number === null) return 2 - own;
  }
  return links.some(({ number }) => number === 0) ? 1 : 0;
}
