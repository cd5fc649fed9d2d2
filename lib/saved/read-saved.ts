import { detectText } from '../detect';
import { readPageEvidence } from '../detect/page';
import { decodePage } from '../decode/decode-page';
import { extractReport, reportFromText } from '../extract';
import { flatText, writtenBlocks, type Detection, type Extraction, type Report } from '../report';
import { reportShape } from '../report/report-shape';
import type { NotUnderstood } from '../store/staged-rows';
import { kindOfFile, savedAddress } from './saved-page';
import { pageOfArchive } from './web-archive';

/** Makes a document that runs nothing and fetches nothing; `url` is what its `URL` gives. */
export type ParsePage = (html: string, url: string | null) => Document;

/** A saved page or text as a report, or why it gives none. */
export type ReadSaved =
  | {
      readonly status: 'read';
      readonly report: Report;
      readonly detection: Detection;
      /** The page's HTML; null for a text. */
      readonly html: string | null;
    }
  | { readonly status: 'not-understood'; readonly why: NotUnderstood };

/** Reads a saved page (HTML, MHTML, SingleFile) or a text file by what is in it; its name says nothing. */
export function readSaved(bytes: Uint8Array<ArrayBuffer>, parse: ParsePage): ReadSaved {
  return readDecoded(bytes, { type: null, location: null }, parse);
}

function readDecoded(
  bytes: Uint8Array<ArrayBuffer>,
  told: { readonly type: string | null; readonly location: string | null },
  parse: ParsePage,
): ReadSaved {
  const decoded = decodePage(bytes, told.type);
  if (decoded.status === 'empty') return notUnderstood({ kind: 'empty' });
  if (decoded.status === 'binary') return notUnderstood({ kind: 'binary', looksLike: decoded.looksLike });
  const { text, charset } = decoded;
  const kind = kindOfFile(text);
  switch (kind) {
    case 'page':
      return readHtml(text, charset, pageAddressOf(told.location) ?? savedAddress(text), parse);
    case 'text':
      return readText(text, charset);
    case 'web-archive': {
      const page = told.type === null ? pageOfArchive(bytes) : null;
      return page === null
        ? notUnderstood({ kind: 'no-page-in-archive' })
        : readDecoded(page.bytes, page, parse);
    }
    case 'xml':
    case 'own-export':
      return notUnderstood({ kind });
  }
}

function readHtml(html: string, charset: string, noted: string | null, parse: ParsePage): ReadSaved {
  const url = noted ?? canonicalAddress(parse(html, null));
  const document = parse(html, url);
  const extraction = extractReport(document, { url, charset });
  return ofExtraction(extraction, html, (text) => detectText(text, readPageEvidence(document)));
}

function readText(text: string, charset: string): ReadSaved {
  if (text.trim() === '') return notUnderstood({ kind: 'empty' });
  return ofExtraction(reportFromText(text, { url: null, charset }), null, (main) => detectText(main, null));
}

function ofExtraction(
  extraction: Extraction,
  html: string | null,
  judge: (text: string) => Detection,
): ReadSaved {
  if (extraction.status === 'nothing') return notUnderstood(extraction.reason);
  const { report } = extraction;
  // What a backup would refuse must not come in either.
  if (!reportShape(report)) return notUnderstood({ kind: 'unexpected', message: 'The page is too large.' });
  return { status: 'read', report, html, detection: judge(flatText(writtenBlocks(report.blocks))) };
}

/** The address that a page names as its own: all that is left of where it came from when nobody noted it. */
function canonicalAddress(document: Document): string | null {
  const named = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ?? null;
  return pageAddressOf(named);
}

function pageAddressOf(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

function notUnderstood(why: NotUnderstood): ReadSaved {
  return { status: 'not-understood', why };
}
