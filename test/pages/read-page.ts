import { detectText } from '../../lib/detect';
import { mainProse, readPageEvidence } from '../../lib/detect/page';
import { decodePage } from '../../lib/decode/decode-page';
import { extractReport } from '../../lib/extract';
import { readScript } from '../../lib/han/script';
import { applyMends, mendReport } from '../../lib/mend';
import { flatText, mendNames, type Block, type Extraction, type MendedReport } from '../../lib/report';
import { pageDocument } from '../../scripts/page-document';
import type { ExpectedNothing, ExpectedReport } from './page-case';
import { reportMarkdown } from './report-markdown';

/** Everything a case can expect of a report. */
export type ReadReport = Required<ExpectedReport> & {
  readonly blocks: readonly Block[];
  /** `blocks` in the form of `expected.md`. */
  readonly body: string;
};
export type ReadPage = ReadReport | (ExpectedNothing & { readonly body: '' });

/** A page taken the whole way a clip takes: decoded, parsed, extracted, mended with every mend on, judged. */
export function readPage(bytes: Uint8Array, url: string, header: string | null): ReadPage {
  const decoded = decodePage(bytes, header);
  if (decoded.status !== 'text') throw new Error(`a page that decodes as ${decoded.status}`);
  const document = pageDocument(decoded.text, url);
  const extraction = extractReport(document, { url, charset: decoded.charset });
  const kindOf = (text: string) => detectText(text, readPageEvidence(document)).kind;
  if (extraction.status === 'nothing') {
    const kind = kindOf(mainProse(document));
    return { status: 'nothing', reason: extraction.reason.kind, kind, charset: decoded.charset, body: '' };
  }
  return readReport(extraction, decoded.charset, kindOf);
}

function readReport(
  { report }: Extract<Extraction, { status: 'report' }>,
  charset: string,
  kindOf: (text: string) => ReadReport['kind'],
): ReadReport {
  const { mends } = mendReport(report);
  const mended = applyMends(report, mends, new Set());
  const { metadata } = report;
  return {
    status: 'report',
    kind: kindOf(flatText(mended.blocks)),
    charset,
    title: mended.title,
    publishedAt: metadata.publishedAt?.value.iso ?? null,
    source: mended.source,
    originalSource: metadata.originalSource?.value ?? null,
    authors: mended.authors,
    editors: mended.editors,
    approvers: metadata.approvers.map(({ value }) => value),
    issuer: mended.issuer,
    place: metadata.place?.value ?? null,
    column: metadata.column?.value ?? null,
    breadcrumb: metadata.breadcrumb,
    documentNumber: metadata.documentNumber?.value ?? null,
    captions: captionsOf(mended),
    script: readScript(flatText(mended.blocks)).script,
    mends: mendNames.filter((name) => mends.some((mend) => mend.name === name)),
    warnings: report.warnings.map(({ kind }) => kind),
    blocks: mended.blocks,
    body: reportMarkdown(mended.blocks),
  };
}

function captionsOf({ blocks }: MendedReport): ReadReport['captions'] {
  return blocks.flatMap((block) =>
    block.kind === 'figure' ? [{ text: block.caption, photographer: block.photographer }] : [],
  );
}
