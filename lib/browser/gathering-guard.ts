import { pageTroubles, type ClipEdits, type Gathering, type MissedPage } from '../report';
import { fields, lineUpTo, listOf, nullOr, textUpTo, wholeNumberWithin, wordOf } from '../report/shape';

/** A job's id is a UUID. */
const jobId = textUpTo(64);
const page = wholeNumberWithin(0, 1_000);

const gatheringShape = fields<Gathering>({
  jobId,
  status: wordOf('fetching', 'complete', 'incomplete', 'cancelled'),
  had: page,
  of: nullOr(page),
  missed: listOf(fields<MissedPage>({ page, why: wordOf(...pageTroubles) }), 1_000),
});

const gatheredShape = fields<{ readonly jobId: string; readonly edits: ClipEdits }>({
  jobId,
  edits: fields<ClipEdits>({ title: nullOr(lineUpTo(4_000)), tags: listOf(lineUpTo(200), 200) }),
});

/**
 * How far a tab says that it is with the pages of its report; null when nobody asked for them, or in an unknown form.
 */
export function readGathering(value: unknown): Gathering | null {
  return gatheringShape(value) ? value : null;
}

/** @throws Error when what a tab wants clipped has no shape that is known */
export function checkGathered(value: unknown): { readonly jobId: string; readonly edits: ClipEdits } {
  if (!gatheredShape(value)) throw new Error('The pages came in a shape that is not known.');
  return value;
}
