import { readMainPage } from '../page/frames';
import { readPagination, type Pagination } from './pagination';

/** The pagination of the document that holds the body: the page itself, or one of its frames. */
export function readMainPagination(document: Document, url: string | null): Pagination | null {
  const page = readMainPage(document);
  return page === null ? null : readPagination(page.document, page.frameUrl ?? url);
}
