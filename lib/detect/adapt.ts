/** A text as what a person says of it is kept: the different pairs of symbols at its beginning, see `TextJudgement`. */
export type TextPairs = readonly number[];

/** Texts of one genre share this much of their pairs by chance (cosine); only what lies above it tells of likeness. */
const chance = 0.15;
/** Log-odds for a whole cosine above chance. */
const gain = 50;
/** One rejected text is weak evidence for a kind; three are enough. */
const firstTrust = 0.34;
const fullTrust = 3;
/** What a person said long ago counts no more than this many later words; also bounds the work. */
const mostTexts = 60;

/** Cosine of two texts as sets of pairs, 0 to 1. */
function likeness(one: ReadonlySet<number>, other: TextPairs): number {
  const shared = other.filter((pair) => one.has(pair)).length;
  return shared / Math.sqrt(Math.max(one.size * other.length, 1));
}

/** Cosine of a text with the centroid of others, which is never built: the sums of cosines give it. */
function likenessToCentroid(text: ReadonlySet<number>, others: readonly TextPairs[]): number {
  const sets = others.map((other) => new Set(other));
  const among = sets.flatMap((one) => others.map((other) => likeness(one, other)));
  const length = Math.sqrt(among.reduce((sum, cosine) => sum + cosine, 0));
  const toAll = others.reduce((sum, other) => sum + likeness(text, other), 0);
  return length === 0 ? 0 : toAll / length;
}

function aboveChance(cosine: number): number {
  return gain * Math.max(0, cosine - chance);
}

/**
 * The score of a text after what a person said of others: nearer to the nearest accepted one it rises, nearer
 * to the centroid of the rejected ones it falls. The newest should come first. Global weights are never touched:
 * learning into them doubled false alarms after eight clicks.
 */
export function adaptedScore(
  score: number,
  pairs: TextPairs,
  accepted: readonly TextPairs[],
  rejected: readonly TextPairs[],
): number {
  const text = new Set(pairs);
  const newestAccepted = accepted.slice(0, mostTexts);
  const newestRejected = rejected.slice(0, mostTexts);
  const nearest = Math.max(0, ...newestAccepted.map((other) => likeness(text, other)));
  const trust = Math.min(1, newestRejected.length / fullTrust + firstTrust);
  const away = likenessToCentroid(text, newestRejected);
  return score + aboveChance(nearest) - trust * aboveChance(away);
}
