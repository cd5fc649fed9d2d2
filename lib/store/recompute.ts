import { remakeClip } from '../clip/remake-clip';
import { clipRows, type ClipRows } from './clip-row';
import { clipOf } from './clips';
import type { PrintRow } from './rows';
import type { TaskKind } from './run-task';
import type { Store } from './store';
import type { Before, WorkOf } from './task-rows';
import { clipTables } from './trash';

/** Clips that are made anew between two transactions: a page that is stopped answers within a second. */
const chunk = 20;

/** The derived part of a clip as it stands and as it is made today. */
interface Remade {
  readonly before: Extract<Before, { readonly kind: 'derived' }>;
  readonly after: ClipRows;
}

/**
 * Makes the derived part of clips anew from their published text, which stays to the letter, like everything
 * that the person added. A clip of which today makes nothing else is not written.
 */
export const recomputing: TaskKind<WorkOf<'recompute'>> = {
  tables: clipTables,
  prepare: async (store, { clipIds, ...context }, done) => {
    const ids = clipIds.slice(done, done + chunk);
    const remade: Remade[] = [];
    for (const id of ids) {
      const one = await remake(store, id, context);
      if (one !== null) remade.push(one);
      await turn();
    }
    return async () => {
      const there = await store.clips.bulkGet(remade.map(({ before }) => before.row.id));
      const kept = remade.filter((_, index) => there[index] !== undefined);
      for (const { after } of kept) await put(store, after);
      return { done: ids.length, changed: kept.length, before: kept.map(({ before }) => before) };
    };
  },
};

/** null where there is no such clip, or nothing that would change. */
async function remake(
  store: Store,
  id: string,
  context: Parameters<typeof remakeClip>[1],
): Promise<Remade | null> {
  const row = await store.clips.get(id);
  const text = await store.texts.get(id);
  if (row === undefined || text === undefined) return null;
  const folded = (await store.folded.get(id)) ?? null;
  const print = (await store.prints.get(id)) ?? null;
  const clip = await remakeClip(clipOf(row, text, print ?? undefined), context);
  const { pageKey, revision, previousId, seedFile } = row;
  const made = clipRows(clip, { pageKey, revision, previousId, seedFile }, print?.visible ?? []);
  // The same words stay where the index has them.
  const after = folded?.text === made.folded.text ? { ...made, folded } : made;
  const before = { kind: 'derived', row, text, folded, print } as const;
  return isSame(before, after) ? null : { before, after };
}

function isSame(before: Remade['before'], after: ClipRows): boolean {
  const { row, text, folded, print } = after;
  return (
    sameValue([before.row, before.text], [row, text]) &&
    sameValue([before.folded, plain(before.print)], [folded, plain(print)])
  );
}

/** Typed arrays have no JSON of their own. */
function plain(print: PrintRow | null): readonly (readonly number[])[] {
  return print === null ? [] : [[...print.sketch], print.landmarks, [...print.visible]];
}

function sameValue(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

/** Fields in one order, whatever order they were written in. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function put(store: Store, { row, text, folded, print }: ClipRows): Promise<void> {
  await store.clips.put(row);
  await store.texts.put(text);
  await store.folded.put(folded);
  await store.prints.put(print);
}

/** Lets the page draw and answer between two clips. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
