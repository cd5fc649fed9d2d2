import { detectText } from '../../lib/detect';
import { readPageEvidence } from '../../lib/detect/page';
import { extractReport, extractSelection } from '../../lib/extract';
import { flatText, writtenBlocks, type Detection, type Extraction, type PagePart } from '../../lib/report';
import { selectionOf, type PageSelection } from './selection';

/** A page, or the selected part of it, as it was read. */
export interface PageReading {
  readonly extraction: Extraction;
  /** null when there is nothing to judge. */
  readonly detection: Detection | null;
  readonly isSelection: boolean;
}

/** Reads the part of a page that is asked for. Changes nothing on the page. */
export function readPage(page: Document, part: PagePart): PageReading {
  const selection = part === 'page' ? null : selectionOf(page);
  const isSelection = selection !== null || part === 'selection';
  const extraction = isSelection ? readSelection(selection) : extractReport(page, optionsOf(page));
  return { extraction, detection: judge(page, extraction), isSelection };
}

function readSelection(selection: PageSelection | null): Extraction {
  if (selection === null) return { status: 'nothing', reason: { kind: 'empty-selection' } };
  return extractSelection(selection.document, selection.ranges, optionsOf(selection.document));
}

/** Judges what was read by its text and by what the page says of itself. */
export function judge(page: Document, extraction: Extraction): Detection | null {
  if (extraction.status === 'nothing') return null;
  return detectText(flatText(writtenBlocks(extraction.report.blocks)), readPageEvidence(page));
}

/** Address and charset of a page, as they are told to the extractor. */
export function optionsOf(page: Document): { readonly url: string | null; readonly charset: string } {
  return { url: addressOf(page), charset: page.characterSet.toLowerCase() };
}

/** A frame filled in by its page (`about:srcdoc`) has no address of its own: that of the page around it is its base. */
function addressOf(page: Document): string | null {
  return [page.URL, page.baseURI].find((address) => /^(?:https?|file):/.test(address)) ?? null;
}
