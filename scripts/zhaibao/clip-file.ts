import { makeClip } from '../../lib/clip/make-clip';
import { detectText } from '../../lib/detect';
import { gate, mainProse, readPageEvidence } from '../../lib/detect/page';
import { decodePage } from '../../lib/decode/decode-page';
import { extractReport, reportFromText } from '../../lib/extract';
import { applyMends } from '../../lib/mend';
import {
  blockText,
  flatText,
  mendsLeftOut,
  type Block,
  type Detection,
  type Extraction,
  type NothingFound,
  type Variant,
  writtenBlocks,
} from '../../lib/report';
import { pageDocument } from '../page-document';
import { printedMend, type ClipRecord, type FailureRecord } from './clip-record';
import { judgementOf } from './judgement';
import { readBytes } from './read-bytes';
import { kindOfFile, savedAddress } from '../../lib/saved/saved-page';

const nothingFound: Readonly<Record<NothingFound['kind'], string>> = {
  'no-text': 'the page has no text to clip',
  'empty-selection': 'the page has no text to clip',
  'list-page': 'this is a page of links to reports, not a report',
  'not-html': 'this is neither HTML nor text',
};

/**
 * Clips one file, the way a page goes in the extension. `path` is where it is, `name` what the person called it.
 * What is wrong with the file comes back as its record; an error thrown is one of ours.
 */
export async function clipFile(
  path: string,
  name: string,
  variants: readonly Variant[],
): Promise<ClipRecord | FailureRecord> {
  const read = await readBytes(path);
  if ('error' in read) return { file: name, error: read.error };
  const found = extractFrom(read.bytes);
  if ('error' in found) return { file: name, error: found.error };
  const { extraction, detection } = found;
  if (extraction.status === 'nothing') return { file: name, error: nothingFound[extraction.reason.kind] };
  const { report } = extraction;
  const clip = await makeClip(report, {
    kind: 'import',
    clippedAt: new Date().toISOString(),
    detection,
    readingVariants: variants,
  });
  const leftOut = mendsLeftOut(clip.mends);
  const mended = applyMends(report, clip.mends, leftOut);
  return {
    file: name,
    ...judgementOf(detection),
    title: mended.title,
    publishedAt: report.metadata.publishedAt?.value.iso ?? null,
    source: mended.source,
    authors: mended.authors,
    editors: mended.editors,
    issuer: mended.issuer,
    script: clip.script.script,
    mends: clip.mends.filter(({ id }) => !leftOut.has(id)).map(printedMend),
    text: bodyText(mended.blocks),
    converted: Object.fromEntries(clip.conversions.map(({ variant, blocks }) => [variant, bodyText(blocks)])),
  };
}

interface Found {
  readonly extraction: Extraction;
  readonly detection: Detection;
}

function extractFrom(bytes: Uint8Array): Found | { readonly error: string } {
  const decoded = decodePage(bytes, null);
  if (decoded.status === 'empty') return { error: 'the file is empty' };
  if (decoded.status === 'binary') {
    return { error: `this is ${decoded.looksLike ?? 'a binary file'}, neither HTML nor text` };
  }
  const { text, charset } = decoded;
  switch (kindOfFile(text)) {
    case 'page':
      return extractFromPage(text, charset);
    case 'text':
      if (text.trim() === '') return { error: 'the file holds nothing but white space' };
      return extractFromText(text, charset);
    case 'web-archive':
      return { error: 'this is a web archive (MHTML); save the page as HTML instead' };
    case 'xml':
      return { error: 'this is XML, neither HTML nor text' };
    case 'own-export':
      return { error: 'this is an export of Zhaibao, not a saved page' };
  }
}

function extractFromText(text: string, charset: string): Found {
  const extraction = reportFromText(text, { url: null, charset });
  const main = extraction.status === 'report' ? flatText(writtenBlocks(extraction.report.blocks)) : text;
  return { extraction, detection: detectText(main, null) };
}

function extractFromPage(html: string, charset: string): Found {
  const url = savedAddress(html);
  const document = pageDocument(html, url);
  const prose = gate(document) ? mainProse(document) : '';
  const detection = detectText(prose, readPageEvidence(document));
  return { extraction: extractReport(document, { url, charset }), detection };
}

function bodyText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}
