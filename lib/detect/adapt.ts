/** A text as what a person says of it is kept: the different pairs of symbols at its beginning, see `TextJudgement`. */
export type TextPairs = readonly number[];

/** What a person said of texts, the newest first, and the reports that everyone begins with. */
export interface Opinions {
  readonly accepted: readonly TextPairs[];
  readonly rejected: readonly TextPairs[];
  /** The bundled reports: what they share with a rejected text is the genre, not what the person minds. */
  readonly examples: readonly TextPairs[];
}

/** Texts of one genre share this much of their pairs by chance (cosine); only what lies above it tells of likeness. */
const chance = 0.15;
/** Log-odds for a whole cosine above chance. */
const gain = 50;
/** The same for the likeness to a kind, which is measured in another way. */
const chanceOfKind = 0.14;
const gainOfKind = 90;
/** Enough to take any report out; and less than the page itself rises by when it is accepted. */
const deepestFall = 30;
/**
 * The mean cosine of two texts of one kind; counted as two pairs of texts, so that one or two rejected texts count
 * little.
 */
const usualLikeness = 0.06;
const usualPairs = 2;
/** One rejected text is weak evidence for a kind; so many are enough. */
const fullTrust = 4;
/** What a person said long ago counts no more than this many later words; also bounds the work. */
const mostTexts = 60;

/** The weight of a pair, 0 to 1. */
type PairWeight = (pair: number) => number;

/**
 * The score of a text after what a person said of others: nearer to the nearest accepted one it rises, nearer
 * to the kind of the rejected ones it falls. Global weights are never touched: learning into them doubled false
 * alarms after eight clicks.
 */
export function adaptedScore(score: number, pairs: TextPairs, opinions: Opinions): number {
  const accepted = opinions.accepted.slice(0, mostTexts);
  const rejected = opinions.rejected.slice(0, mostTexts);
  return score + rise(pairs, accepted) - fall(pairs, rejected, [...accepted, ...opinions.examples]);
}

function rise(pairs: TextPairs, accepted: readonly TextPairs[]): number {
  const text = new Set(pairs);
  const nearest = Math.max(0, ...accepted.map((other) => cosine(text, other)));
  return gain * Math.max(0, nearest - chance);
}

/** Cosine of two texts as sets of pairs, 0 to 1. */
function cosine(one: ReadonlySet<number>, other: TextPairs): number {
  const shared = other.filter((pair) => one.has(pair)).length;
  return shared / Math.sqrt(Math.max(one.size * other.length, 1));
}

function fall(pairs: TextPairs, rejected: readonly TextPairs[], kept: readonly TextPairs[]): number {
  if (rejected.length === 0) return 0;
  const likeness = likenessToKind(pairs, rejected, weightBeside(kept));
  const trust = Math.min(1, rejected.length / fullTrust);
  return trust * Math.min(deepestFall, gainOfKind * Math.max(0, likeness - chanceOfKind));
}

/** A pair that texts the person keeps have as well says less of what the person minds. */
function weightBeside(kept: readonly TextPairs[]): PairWeight {
  const holders = new Map<number, number>();
  for (const text of kept) for (const pair of text) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  return (pair) => 1 / (1 + (holders.get(pair) ?? 0));
}

/**
 * Cosine of a text with the centroid of a kind, of which only some texts are known. The length of their own centroid
 * is mostly what each of them shares with itself alone; the mean cosine of different texts gives the length that the
 * centroid of many would have.
 */
function likenessToKind(pairs: TextPairs, known: readonly TextPairs[], weight: PairWeight): number {
  const sum = new Map<number, number>();
  for (const text of known) {
    for (const [pair, part] of unitVector(text, weight)) sum.set(pair, (sum.get(pair) ?? 0) + part);
  }
  let square = 0;
  for (const part of sum.values()) square += part * part;
  let toAll = 0;
  for (const [pair, part] of unitVector(pairs, weight)) toAll += part * (sum.get(pair) ?? 0);
  const count = known.length;
  const among = Math.max(0, square - count) + usualLikeness * usualPairs;
  return toAll / count / Math.sqrt(among / (count * (count - 1) + usualPairs));
}

function unitVector(text: TextPairs, weight: PairWeight): ReadonlyMap<number, number> {
  const weights = text.map(weight);
  const length = Math.sqrt(weights.reduce((sum, each) => sum + each * each, 0));
  return new Map(text.map((pair, index) => [pair, length === 0 ? 0 : (weights[index] ?? 0) / length]));
}
