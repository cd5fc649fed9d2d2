import { detectText } from '../detect';
import { reportFromText } from '../extract/report-from-text';
import { flatText, writtenBlocks, type Clip, type KeptPhrase, type Variant } from '../report';
import { makeClip } from './make-clip';

/**
 * A clip from a text file, such as the bundled seeds: the same way that a page takes.
 * @throws Error when the text holds no report, naming the reason
 */
export async function clipFromText(
  text: string,
  context: {
    readonly kind: 'seed' | 'import';
    /** ISO 8601 with zone. */
    readonly clippedAt: string;
    readonly readingVariants: readonly Variant[];
    /** The person's own phrases for those conversions; absent stands for none. */
    readonly personalPhrases?: readonly KeptPhrase[];
  },
): Promise<Clip> {
  const extraction = reportFromText(text, { url: null, charset: 'utf-8' });
  if (extraction.status === 'nothing') throw new Error(`No report in this text: ${extraction.reason.kind}`);
  const { report } = extraction;
  return makeClip(report, {
    ...context,
    detection: detectText(flatText(writtenBlocks(report.blocks)), null),
  });
}
