import { queryAll } from '../page/element-access';
import { mostPages } from './page-address';
import type { OtherPage, Pagination } from './pagination';

/** TRS: createPageHTML(3, 0, "t20210115_501", "html") writes the links of a text in three pages, here the first. */
const trsCall =
  /createPageHTML\(\s?(\d{1,2})\s?,\s?(\d{1,2})\s?,\s?["']([\w.-]{1,100})["']\s?,\s?["'](\w{2,6})["']/;
const longestScript = 20_000;

/** The pages that a script of the content management system would link to; null when there is no such script. */
export function readScriptedPages(document: Document, url: string): Pagination | null {
  for (const script of queryAll(document, 'script:not([src])')) {
    const text = script.textContent ?? '';
    const call = text.length > longestScript ? null : trsCall.exec(text);
    if (call === null) continue;
    const [, pages, index, name, extension] = call;
    const of = Number(pages);
    const page = Number(index) + 1;
    if (of < 2 || of > mostPages || page > of) return null;
    const others: OtherPage[] = [];
    for (let number = 1; number <= of; number++) {
      const file = number === 1 ? `${name}.${extension}` : `${name}_${number - 1}.${extension}`;
      if (number !== page) others.push({ page: number, url: new URL(file, url).href });
    }
    return { page, of, others };
  }
  return null;
}
