import { readScript } from '../han/script';
import { modelVersion } from '../detect';
import { mainlandResidue } from '../convert';
import { applyMends, mendReport } from '../mend';
import { sketchText } from '../similar';
import {
  blockText,
  flatText,
  mendsLeftOut,
  type Clip,
  type ClipKind,
  type Detection,
  type KeptPhrase,
  type Report,
  type Variant,
} from '../report';
import { convertMended } from './conversion';
import { pageKey } from './page-key';
import { clipId, reportHash } from './text-hash';

/** What a report alone does not say about the clip made of it. */
export interface ClipContext {
  readonly kind: ClipKind;
  /** ISO 8601 with zone. */
  readonly clippedAt: string;
  /** null when the text was never judged. */
  readonly detection: Detection | null;
  /** The readings to convert and keep; others are made on demand. */
  readonly readingVariants: readonly Variant[];
  /** The person's own phrases for those conversions; absent stands for none. */
  readonly personalPhrases?: readonly KeptPhrase[];
}

/**
 * A clip from a report: mended, its script read, converted into the variants the person reads, sketched and
 * hashed. Pure but for SHA-256. The same for a page in the browser, a bundled seed and a file on the command line.
 */
export async function makeClip(report: Report, context: ClipContext): Promise<Clip> {
  const published = flatText(report.blocks);
  const { mends, suspicions } = mendReport(report, [mainlandResidue]);
  const mended = applyMends(report, mends, mendsLeftOut(mends));
  const mendedText = flatText(mended.blocks);
  const script = readScript(mendedText);
  return {
    id: await clipId(report.url, published),
    kind: context.kind,
    report,
    mends,
    suspicions,
    script,
    blockScripts: report.blocks.map((block) => readScript(blockText(block))),
    detection: context.detection,
    conversions: context.readingVariants.map((variant) =>
      convertMended(mended, script.script, variant, context.personalPhrases ?? []),
    ),
    provenance: {
      url: report.url,
      canonicalUrl: report.canonicalUrl,
      siteName: report.siteName,
      charset: report.charset,
      language: report.language,
      clippedAt: context.clippedAt,
      extractor: `${report.extractor.name} ${report.extractor.version}`,
      modelVersion: context.detection?.modelVersion ?? modelVersion,
      textHash: await reportHash(report.blocks, report.url === null ? null : pageKey(report.url)),
      sketch: sketchText(mendedText),
    },
  };
}
