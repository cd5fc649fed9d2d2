import { detectText, modelVersion, type PageEvidence } from '../detect';
import { flatText, type Clip, type Detection, type StructureReason } from '../report';
import { makeClip, type ClipContext } from './make-clip';

/**
 * The clip that today's repairs, converter, model and sketch make of a clip's published text. The report itself,
 * the clip's id and its time stay; what its page looked like is not known any more and is taken as it was told.
 */
export async function remakeClip(
  clip: Clip,
  context: Pick<ClipContext, 'readingVariants' | 'personalPhrases'>,
): Promise<Clip> {
  const made = await makeClip(clip.report, {
    ...context,
    kind: clip.kind,
    clippedAt: clip.provenance.clippedAt,
    detection: judgedAnew(clip),
  });
  return { ...made, id: clip.id };
}

/** A model that is no other would only judge the body where the page's own main text was judged. */
function judgedAnew({ report, detection }: Clip): Detection | null {
  if (detection === null || detection.modelVersion === modelVersion) return detection;
  return detectText(flatText(report.blocks), evidenceTold(detection));
}

/** What a page said of itself, as far as the reasons of its judgement tell. */
function evidenceTold({ kind, reasons }: Detection): PageEvidence {
  const codes = new Set<StructureReason>();
  for (const reason of reasons) if (reason.kind === 'structure') codes.add(reason.code);
  return {
    governmentMeta: codes.has('government-meta') ? 2 : 0,
    infoLabels: codes.has('info-line') ? 1 : 0,
    publicHost: codes.has('public-host'),
    // Of a report, 'unit-names' tells of the text.
    ownerIsPublicBody: kind === 'institutional' && codes.has('unit-names'),
    titleNamesBody: false,
  };
}
