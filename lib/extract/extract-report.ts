import { countHan } from '../han/ranges';
import type { Extraction } from '../report';
import type { ExtractOptions } from './extract-options';
import { extractByFallback } from './fallback';
import { linkedCharacters } from './line';
import { assembleReport } from './page/assemble-report';
import { readBody, type BodyReading } from './page/body-reading';
import { readMainPage } from './page/frames';
import type { ReadPage } from './page/read-page';

/** A body with less text is no report: the fallback is asked. */
const leastCharacters = 20;
/** Han characters among a body's characters, below which it is no Chinese text. */
const leastHanShare = 0.2;

/**
 * Reads the report of a page: its blocks, what the page says about it, and everything that was taken away,
 * by name. Enters frames that hold the body. A page that is no Chinese report is read by the fallback
 * extractor; `nothing` says why a page gives nothing to clip. Never throws and never changes the document.
 */
export function extractReport(document: Document, options: ExtractOptions): Extraction {
  const page = readMainPage(document);
  if (page === null) return { status: 'nothing', reason: { kind: 'not-html' } };
  const reading = readBody(page);
  if (isListPage(page, reading)) return { status: 'nothing', reason: { kind: 'list-page' } };
  return isReport(reading)
    ? { status: 'report', report: assembleReport(page, reading, options) }
    : extractByFallback(page, options);
}

function isReport({ body, onlyImages }: BodyReading): boolean {
  const text = body.kept.map((line) => line.text).join('');
  return onlyImages > 0 || (text.length >= leastCharacters && countHan(text) >= leastHanShare * text.length);
}

/** Prose of a page that is a list: a notice beside it, no text. */
const mostListProse = 60;
const leastListRows = 10;
/** A link this long is the title of another page, a shorter one a step of the navigation. */
const shortestRowLink = 7;

/** Whether a page is a list of other pages: rows of titles and no text of its own. */
function isListPage({ judged, region }: ReadPage, { body, onlyImages }: BodyReading): boolean {
  const hasSentence = body.kept.some(
    (line) => linkedCharacters(line) === 0 && /.{15}[。！？]/u.test(line.text),
  );
  if (region.prose > mostListProse || hasSentence || onlyImages > 0) return false;
  const rows = judged.filter(({ line, side }) => side === null && linkedCharacters(line) >= shortestRowLink);
  return rows.length >= leastListRows && rows.length > judged.length / 4;
}
