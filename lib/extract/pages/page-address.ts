/** The address of one page of a text in several pages, taken apart. */
export interface PageAddress {
  /** The address without what numbers the page: the same for all pages of a text. */
  readonly family: string;
  /** The number as written; null for an address without one. */
  readonly number: number | null;
}

/** No text has more pages; higher numbers are those of articles. */
export const mostPages = 99;

/** Parameters that number the page. */
const pageParameters = new Set([
  'page',
  'p',
  'pn',
  'pg',
  'pageno',
  'page_no',
  'pagenum',
  'pageindex',
  'page_index',
  'currentpage',
  'curpage',
  'cp',
  'wbtreepage',
]);
/** t20210115_501_1.html, index_2.html, content-3.shtml: the last number of the file's name. */
const numberedFile = /^(.*[^/])[_-](\d{1,2})(\.[a-z]{2,5})?$/i;

/** Takes an absolute http(s) address apart; null for any other. */
export function readPageAddress(address: string): PageAddress | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  const parameter = parameterNames(url.search).find((name) => pageParameters.has(name.toLowerCase()));
  if (parameter !== undefined) {
    const number = pageNumber(url.searchParams.get(parameter));
    url.searchParams.delete(parameter);
    return { family: url.href, number };
  }
  const file = numberedFile.exec(url.pathname);
  if (file === null) return { family: url.href, number: null };
  url.pathname = `${file[1] ?? ''}${file[3] ?? ''}`;
  return { family: url.href, number: pageNumber(file[2] ?? null) };
}

/** The names in a query. Firefox gives content scripts a `URLSearchParams` that cannot be iterated over. */
function parameterNames(query: string): readonly string[] {
  return query
    .slice(1)
    .split('&')
    .map((part) => part.split('=', 1)[0] ?? '');
}

function pageNumber(written: string | null): number | null {
  const number = written === null || !/^\d{1,3}$/.test(written) ? Number.NaN : Number(written);
  return number <= mostPages ? number : null;
}
