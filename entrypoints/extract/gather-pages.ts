import {
  extractReport,
  goesOnWith,
  isSameTemplate,
  readMainPagination,
  templateOf,
  type Pagination,
  type ReadReportPage,
} from '../../lib/extract';
import type { MissedPage, PageTrouble, Report } from '../../lib/report';
import type { FetchedPage } from './fetch-page';

/** The page in the tab, with which gathering begins. */
export interface StartPage {
  readonly document: Document;
  readonly report: Report;
  readonly pagination: Pagination;
}

/** How far gathering has come, or with what it ended. */
export interface Gathered {
  readonly pages: readonly ReadReportPage[];
  readonly missed: readonly MissedPage[];
  readonly of: number | null;
}

export interface GatherSurroundings {
  /** @throws when gathering is cancelled */
  readonly fetchPage: (url: string) => Promise<FetchedPage>;
  /** Between two pages. @throws when gathering is cancelled */
  readonly pause: () => Promise<void>;
  readonly onProgress: (soFar: Gathered) => void;
}

/** Books are read elsewhere; a pager that leads in circles through made-up addresses ends here. */
const mostPages = 50;

/**
 * Fetches the other pages of a report, one after the other from the lowest, and reads each as the page in the tab
 * was read. Pages that only the fetched ones lead to are found too. A page counts when it comes from the same
 * template and goes on with the report; what does not is named with the reason, and the others are fetched all
 * the same.
 */
export async function gatherPages(start: StartPage, around: GatherSurroundings): Promise<Gathered> {
  const list = new PageList(start.pagination);
  const template = templateOf(start.document);
  const pages: ReadReportPage[] = [{ page: start.pagination.page, report: start.report }];
  const missed: MissedPage[] = [];
  const soFar = (): Gathered => ({ pages: [...pages], missed: [...missed], of: list.of });
  around.onProgress(soFar());
  for (let next = list.take(); next !== null; next = list.take()) {
    const { page, url } = next;
    if (pages.length + missed.length >= mostPages) {
      missed.push({ page, why: 'too-many' });
      break;
    }
    await around.pause();
    const fetched = await around.fetchPage(url);
    const read = fetched.status === 'page' ? readPart(fetched, url, pages, template) : fetched;
    if (read.status === 'missed') missed.push({ page, why: read.why });
    else {
      pages.push({ page, report: read.report });
      if (read.pagination !== null) list.learn(read.pagination, page);
    }
    around.onProgress(soFar());
  }
  for (const page of list.neverMet()) missed.push({ page, why: 'no-address' });
  return soFar();
}

type ReadPart =
  | { readonly status: 'part'; readonly report: Report; readonly pagination: Pagination | null }
  | { readonly status: 'missed'; readonly why: PageTrouble };

function readPart(
  { document, charset }: Extract<FetchedPage, { status: 'page' }>,
  url: string,
  pages: readonly ReadReportPage[],
  template: ReadonlySet<string>,
): ReadPart {
  const extraction = extractReport(document, { url, charset });
  const isPart =
    extraction.status === 'report' &&
    isSameTemplate(template, templateOf(document)) &&
    goesOnWith(pages, extraction.report);
  if (!isPart) return { status: 'missed', why: 'no-part' };
  return { status: 'part', report: extraction.report, pagination: readMainPagination(document, url) };
}

/** The pages of a report that are known by address, each to be fetched once. */
class PageList {
  readonly #waiting = new Map<number, string>();
  readonly #met = new Set<number>();
  #of: number | null = null;

  constructor(own: Pagination) {
    this.#met.add(own.page);
    this.learn(own, own.page);
  }

  /** How many pages there are, as far as the pages tell. */
  get of(): number | null {
    return this.#of;
  }

  /**
   * Takes up what a page tells of the others. Its number is known from the page that led to it; by itself a page
   * `_1.html` with a link 下一页 cannot tell whether it is the first or the second.
   */
  learn(told: Pagination, page: number): void {
    const shift = page - told.page;
    if (told.of !== null) this.#of = Math.max(this.#of ?? 0, told.of + shift);
    for (const other of told.others) {
      if (!this.#met.has(other.page + shift)) this.#waiting.set(other.page + shift, other.url);
    }
  }

  /** The lowest that is not fetched yet; null when there is none. */
  take(): { readonly page: number; readonly url: string } | null {
    const page = Math.min(...this.#waiting.keys());
    const url = this.#waiting.get(page);
    if (url === undefined) return null;
    this.#waiting.delete(page);
    this.#met.add(page);
    return { page, url };
  }

  /** Pages that must be there by the count, and to which nothing led. */
  neverMet(): readonly number[] {
    const all = Array.from({ length: this.#of ?? 0 }, (_, index) => index + 1);
    return all.filter((page) => !this.#met.has(page) && !this.#waiting.has(page));
  }
}
