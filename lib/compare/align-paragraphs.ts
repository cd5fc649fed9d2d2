import { alikeParagraphs, commonInTexts, type AlikeParagraphs } from './alike-paragraphs';
import { heaviestChain } from './heaviest-chain';
import { countCommon, trigramsOf } from './trigrams';

/**
 * Paragraphs of one text and of another that stand side by side: neighbours in either, none where the other lacks them.
 */
export interface Step {
  readonly one: readonly number[];
  readonly other: readonly number[];
}

/** How the paragraphs of two texts answer to each other. */
export interface Alignment {
  /** Every paragraph of both texts once, in the order of either. */
  readonly steps: readonly Step[];
  /** Paragraphs that stand alone in their steps, since they stand in another place in the other text. */
  readonly moved: readonly { readonly one: number; readonly other: number }[];
}

/** So many common trigrams (some sentence's worth) tell a paragraph that moved from a chance. */
const tellingMove = 12;
/** A gap with so many possible pairs is looked at again by itself, where what is a formula of the text tells too. */
const mostPairsInGap = 2_500;
/** A paragraph that its neighbour's counterpart holds to this share was cut off or joined there. */
const leastHeld = 0.6;

/**
 * Sets the paragraphs of two texts side by side, by what they say. Folded paragraphs in, as
 * `countedText(…, 'words')` gives them; empty ones (all marks) may be among them. A paragraph that the other text has
 * in two, or joined to its neighbour, stands beside both.
 */
export function alignParagraphs(one: readonly string[], other: readonly string[]): Alignment {
  const alike = alikeParagraphs(one, other, commonInTexts);
  const chain = withGapsPaired(one, other, heaviestChain(alike));
  const steps = gathered(one, other, stepsAlong(chain, one.length, other.length));
  return { steps, moved: movedPairs(alike, steps) };
}

/** The chain, and between its pairs those that only a closer look finds alike. */
function withGapsPaired(
  one: readonly string[],
  other: readonly string[],
  chain: readonly AlikeParagraphs[],
): AlikeParagraphs[] {
  const whole: AlikeParagraphs[] = [];
  let [from, to] = [0, 0];
  const lookBefore = (oneEnd: number, otherEnd: number): void => {
    const [start, begin] = [from, to];
    if ((oneEnd - start) * (otherEnd - begin) > mostPairsInGap) return;
    const alike = alikeParagraphs(one.slice(start, oneEnd), other.slice(begin, otherEnd), Infinity);
    for (const { from: inOne, to: inOther, weight } of heaviestChain(alike)) {
      whole.push({
        from: { start: inOne.start + start, end: inOne.end + start },
        to: { start: inOther.start + begin, end: inOther.end + begin },
        weight,
      });
    }
  };
  for (const pair of chain) {
    lookBefore(pair.from.start, pair.to.start);
    whole.push(pair);
    [from, to] = [pair.from.end, pair.to.end];
  }
  lookBefore(one.length, other.length);
  return whole;
}

/** The chain's pairs, and between them what only the one has, then what only the other has. */
function stepsAlong(chain: readonly AlikeParagraphs[], oneLength: number, otherLength: number): Step[] {
  const steps: Step[] = [];
  let [from, to] = [0, 0];
  const goOn = (oneEnd: number, otherEnd: number): void => {
    while (from < oneEnd) steps.push({ one: [from++], other: [] });
    while (to < otherEnd) steps.push({ one: [], other: [to++] });
  };
  for (const pair of chain) {
    goOn(pair.from.start, pair.to.start);
    steps.push({ one: [from++], other: [to++] });
  }
  goOn(oneLength, otherLength);
  return steps;
}

/** Lone paragraphs go to the step before or after whose other side holds their words. */
function gathered(one: readonly string[], other: readonly string[], steps: readonly Step[]): Step[] {
  const withBefore = gatheredOnce(one, other, steps);
  return gatheredOnce(one, other, withBefore.toReversed()).toReversed();
}

function gatheredOnce(one: readonly string[], other: readonly string[], steps: readonly Step[]): Step[] {
  const result: Step[] = [];
  for (const step of steps) {
    const near = nearestPair(result, step);
    const target = near === null ? undefined : result[near];
    if (near === null || target === undefined) result.push(step);
    else if (step.other.length === 0 && holds(other, target.other, one, step.one)) {
      result[near] = { ...target, one: inOrder([...target.one, ...step.one]) };
    } else if (step.one.length === 0 && holds(one, target.one, other, step.other)) {
      result[near] = { ...target, other: inOrder([...target.other, ...step.other]) };
    } else result.push(step);
  }
  return result;
}

/** The last step with both sides, if only lone paragraphs of the other side stand between it and this lone one. */
function nearestPair(steps: readonly Step[], { one, other }: Step): number | null {
  if (one.length > 0 && other.length > 0) return null;
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at];
    if (step === undefined) return null;
    if (step.one.length > 0 && step.other.length > 0) return at;
    const sameSide = one.length > 0 ? step.one : step.other;
    if (sameSide.length > 0) return null;
  }
  return null;
}

function inOrder(indexes: readonly number[]): number[] {
  return indexes.toSorted((first, second) => first - second);
}

/** Whether the paragraphs at some places hold most of what stands at some places of the other text. */
function holds(
  holders: readonly string[],
  at: readonly number[],
  held: readonly string[],
  places: readonly number[],
): boolean {
  const inner = trigramsOf(joinedAt(held, places));
  return countCommon(trigramsOf(joinedAt(holders, at)), inner) >= leastHeld * inner.size;
}

function joinedAt(paragraphs: readonly string[], at: readonly number[]): string {
  return at.map((index) => paragraphs[index] ?? '').join('');
}

/** The most alike pairs of the paragraphs that stand alone, each in one pair at most. */
function movedPairs(alike: readonly AlikeParagraphs[], steps: readonly Step[]): Alignment['moved'] {
  const leftOne = new Set(steps.flatMap(({ one, other }) => (other.length === 0 ? one : [])));
  const leftOther = new Set(steps.flatMap(({ one, other }) => (one.length === 0 ? other : [])));
  const telling = alike.filter(({ weight }) => weight >= tellingMove);
  const moved: { readonly one: number; readonly other: number }[] = [];
  for (const { from, to } of telling.toSorted((first, second) => second.weight - first.weight)) {
    if (!leftOne.has(from.start) || !leftOther.has(to.start)) continue;
    leftOne.delete(from.start);
    leftOther.delete(to.start);
    moved.push({ one: from.start, other: to.start });
  }
  return moved;
}
