import { mendReport } from '../../../lib/mend';
import { emptyMetadata, type Block, type ExportFormat, type Finding, type Report } from '../../../lib/report';
import { exportClips, type ExportSubject } from '../../../lib/exchange';

export function found<Value>(value: Value): Finding<Value> {
  return { value, evidence: { from: 'heading', detail: '', confidence: 1, raw: '' }, conflicts: [] };
}

/** A clip of the given blocks, mended, with what the page and the person say of it. */
export function subjectOf(
  blocks: readonly Block[],
  metadata: Partial<Report['metadata']> = {},
  personal: Partial<ExportSubject['personal']> = {},
): ExportSubject {
  const report: Report = {
    url: 'https://a.example/report.html',
    canonicalUrl: null,
    siteName: '某市水务局',
    charset: 'utf-8',
    language: 'zh',
    metadata: { ...emptyMetadata, ...metadata },
    blocks,
    removals: [],
    warnings: [],
    extractor: { name: 'report', version: 'test' },
  };
  return {
    clip: {
      id: '0123456789abcdef0123456789abcdef',
      kind: 'page',
      report,
      ...mendReport(report),
      script: { script: 'hans', flavour: null },
      blockScripts: blocks.map(() => ({ script: 'hans', flavour: null })),
      detection: null,
      conversions: [],
      provenance: {
        url: report.url,
        canonicalUrl: null,
        siteName: report.siteName,
        charset: 'utf-8',
        language: 'zh',
        clippedAt: '2024-05-06T07:08:09Z',
        extractor: 'report test',
        modelVersion: 'test',
        textHash: 'f'.repeat(64),
        sketch: [1, 2, 3],
      },
    },
    personal: { title: '', tags: [], note: '', mendsOff: [], ...personal },
  };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text, marks: [] };
}

/** The file that an export of clips gives, its pieces joined. */
export async function fileOf(
  subjects: readonly ExportSubject[],
  format: ExportFormat,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  async function* each(): AsyncGenerator<ExportSubject> {
    yield* subjects;
  }
  const options = { format, reading: 'original', count: subjects.length, timeZone: 'Asia/Shanghai' } as const;
  let name = '';
  const bytes: number[] = [];
  for await (const piece of exportClips(each(), options)) {
    ({ name } = piece);
    bytes.push(...piece.bytes);
  }
  return { name, bytes: new Uint8Array(bytes) };
}
