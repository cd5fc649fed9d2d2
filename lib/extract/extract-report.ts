import { countHan } from '../han/ranges';
import type { Extraction, Report } from '../report';
import type { ExtractOptions } from './extract-options';
import { isDoubleEncoded } from './double-encoded';
import { extractByFallback } from './fallback';
import { linkedCharacters } from './line';
import { assembleReport } from './page/assemble-report';
import { readBody, type BodyReading } from './page/body-reading';
import type { FrameOptions } from './page/frame-options';
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
export function extractReport(document: Document, options: ExtractOptions & FrameOptions): Extraction {
  const page = readMainPage(document, options.openFrame);
  if (page === null) return { status: 'nothing', reason: { kind: 'not-html' } };
  const reading = readBody(page);
  if (!isReport(reading)) {
    return isListOfLinks(page)
      ? { status: 'nothing', reason: { kind: 'list-page' } }
      : extractByFallback(page, options);
  }
  const report = assembleReport(page, reading, options);
  return isListOfLinks(page) && !isArticle(report, reading)
    ? { status: 'nothing', reason: { kind: 'list-page' } }
    : { status: 'report', report };
}

function isReport({ body, onlyImages }: BodyReading): boolean {
  const text = body.kept.map((line) => line.text).join('');
  return onlyImages > 0 || (text.length >= leastCharacters && isChinese(text));
}

function isChinese(text: string): boolean {
  return countHan(text) >= leastHanShare * text.length || isDoubleEncoded(text);
}

/** Prose of a page that is a list: a notice beside it, no text. */
const mostListProse = 150;
const leastListRows = 10;
/** A link this long is the title of another page, a shorter one a step of the navigation. */
const shortestRowLink = 7;

/** Whether a page looks like a list of other pages: rows of titles and hardly any text of its own. */
function isListOfLinks({ judged, region }: ReadPage): boolean {
  if (region.prose > mostListProse) return false;
  const texts = judged.filter(({ line }) => line.text !== '');
  const links = texts.filter(({ line }) => linkedCharacters(line) > 0);
  const rows = links.filter(({ line, side }) => side === null && linkedCharacters(line) >= shortestRowLink);
  return rows.length >= leastListRows && (region.prose === 0 || links.length > texts.length / 2);
}

/** A title that the page confirms. */
const sureTitle = 0.7;

/** A short text among many links is an article when it has a sentence and a sure title or a labelled date. */
function isArticle({ metadata }: Report, { body, onlyImages }: BodyReading): boolean {
  if (onlyImages > 0) return true;
  const hasSentence = body.kept.some(
    (line) => linkedCharacters(line) < line.text.length / 3 && /.{15}[。！？]/u.test(line.text),
  );
  const hasTitle = metadata.title !== null && metadata.title.evidence.confidence >= sureTitle;
  const isDated = metadata.publishedAt !== null && metadata.publishedAt.evidence.detail !== '';
  return hasSentence && (hasTitle || isDated);
}
