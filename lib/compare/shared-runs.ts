import type { Edit } from './counting';
import { heaviestChain } from './heaviest-chain';

/** So many characters at every `stride`-th place of one text are looked up at every place of the other. */
const probeLength = 8;
/** A probe that stands at so many places is a formula; only the first of them are tried. */
const mostPlaces = 8;

/** A run of characters that both texts hold: `from` in the one, `to` in the other, of the same length. */
export type SharedRun = Edit;

/**
 * The runs of at least `least` (12 or more) characters that two texts share, in the order of the other text, where
 * they do not overlap. Each is as long as it can be; of several places in the one text the longest run counts, then
 * the first. Nearly linear: the one text is probed at intervals.
 */
export function sharedRuns(one: string, other: string, least: number): SharedRun[] {
  const stride = least - probeLength + 1;
  const places = probesOf(one, stride);
  const runs: SharedRun[] = [];
  let free = 0;
  for (let at = 0; at + probeLength <= other.length; at++) {
    const candidates = places.get(other.slice(at, at + probeLength));
    if (candidates === undefined) continue;
    let longest: SharedRun | null = null;
    for (const place of candidates) {
      const run = grown(one, other, place, at, free);
      if (lengthOf(run) > lengthOf(longest)) longest = run;
    }
    if (longest === null || lengthOf(longest) < least) continue;
    runs.push(longest);
    free = longest.to.end;
    at = free - 1;
  }
  return runs;
}

/** Of the runs that two texts share, those that stand in the same order in both and hold the most characters. */
export function runsInOrder(runs: readonly SharedRun[]): SharedRun[] {
  return heaviestChain(runs.map((run) => ({ ...run, weight: lengthOf(run) })));
}

function probesOf(text: string, stride: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + probeLength <= text.length; at += stride) {
    const probe = text.slice(at, at + probeLength);
    const known = places.get(probe);
    if (known === undefined) places.set(probe, [at]);
    else if (known.length < mostPlaces) known.push(at);
  }
  return places;
}

/** The run around a probe, to the left no further than `free` in the other text. */
function grown(one: string, other: string, place: number, at: number, free: number): SharedRun {
  let back = 0;
  while (at - back > free && place > back && one[place - back - 1] === other[at - back - 1]) back++;
  let length = probeLength;
  while (
    place + length < one.length &&
    at + length < other.length &&
    one[place + length] === other[at + length]
  ) {
    length++;
  }
  return {
    from: { start: place - back, end: place + length },
    to: { start: at - back, end: at + length },
  };
}

function lengthOf(run: SharedRun | null): number {
  return run === null ? 0 : run.to.end - run.to.start;
}
