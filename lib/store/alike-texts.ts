import { containment, likelyPairs, sharedPassagesShare, type Pair } from '../similar';
import { landmarksOf, textsSharing, tooCommon } from './nearest';
import type { ClipRow, PrintRow } from './rows';
import type { Store } from './store';

/** So many of the texts that share the most are compared in full. */
const mostCandidates = 200;
/** Prints read at a time: some megabytes. */
const chunk = 400;
/** Texts whose likely counterparts are looked for between two pauses. */
const textsBetweenPauses = 200;

/** The kept texts that share passages with one text: what share of the shorter, by clip. */
export type Shares = ReadonlyMap<string, number>;

/**
 * The share of every kept text that has passages in common with a clip, the clip itself left out. Texts that are equal
 * to the letter are found by their hash, also when they are too short or too often kept to be found here.
 */
export async function sharesWith(store: Store, own: ClipRow): Promise<Shares> {
  const print = await store.prints.get(own.id);
  const sketch = print?.sketch ?? new Uint32Array();
  const candidates = (await textsSharing(store, landmarksOf([...sketch]))).slice(0, mostCandidates);
  const shares = new Map<string, number>();
  for (const candidate of await store.prints.bulkGet(candidates)) {
    if (candidate === undefined || candidate.clipId === own.id) continue;
    const share = containment(sketch, candidate.sketch);
    if (share >= sharedPassagesShare) shares.set(candidate.clipId, share);
  }
  return shares;
}

/**
 * What `sharesWith` says of each of the clips, all at once: for thousands of them the prints are read through instead
 * of being looked up.
 * @param pause resolves when there is time for a step of some milliseconds; rejects to end the work
 */
export async function allShares(
  store: Store,
  clips: readonly Pick<ClipRow, 'id'>[],
  pause: () => Promise<void>,
): Promise<Map<string, Map<string, number>>> {
  const shares = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, share: number): void => {
    shares.set(one, (shares.get(one) ?? new Map<string, number>()).set(other, share));
    shares.set(other, (shares.get(other) ?? new Map<string, number>()).set(one, share));
  };
  const ids = clips.map(({ id }) => id);
  const pairs = await pairsWorthComparing(store, ids, pause);
  for (let done = 0; done < pairs.length; done += chunk) {
    await pause();
    const some = pairs.slice(done, done + chunk);
    const sketches = await sketchesOf(store, new Set(some.flat().map((place) => ids[place] ?? '')));
    for (const pair of some) {
      const [one, other] = [ids[pair[0]] ?? '', ids[pair[1]] ?? ''];
      const share = containment(sketches.get(one) ?? [], sketches.get(other) ?? []);
      if (share >= sharedPassagesShare) add(one, other, share);
    }
  }
  return shares;
}

async function pairsWorthComparing(
  store: Store,
  ids: readonly string[],
  pause: () => Promise<void>,
): Promise<readonly Pair[]> {
  const landmarks: (readonly number[])[] = [];
  for (let done = 0; done < ids.length; done += chunk) {
    await pause();
    const prints = await store.prints.bulkGet(ids.slice(done, done + chunk));
    for (const print of prints) landmarks.push(landmarksOf([...(print?.sketch ?? [])]));
  }
  await pause();
  const pairs: Pair[] = [];
  let texts = 0;
  for (const likely of likelyPairs(landmarks, tooCommon)) {
    pairs.push(...likely);
    if (++texts % textsBetweenPauses === 0) await pause();
  }
  return pairs;
}

async function sketchesOf(
  store: Store,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PrintRow['sketch']>> {
  const prints = await store.prints.bulkGet([...ids]);
  return new Map(prints.flatMap((print) => (print === undefined ? [] : [[print.clipId, print.sketch]])));
}
