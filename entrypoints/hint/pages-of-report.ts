import { readPagination } from '../../lib/extract/pages/pagination';
import type { PagePreview } from '../../lib/report';
import { documentWithProse } from '../notice/notice-page';

/** Which page of its report the tab shows, or the frame in it that holds the text; null for a report on one page. */
export function pagesOfReport(page: Document): PagePreview['pages'] {
  const read = documentWithProse(page) ?? page;
  const address = [read.URL, page.URL].find((url) => /^https?:/.test(url)) ?? null;
  const pagination = readPagination(read, address);
  return pagination === null ? null : { page: pagination.page, of: pagination.of };
}
