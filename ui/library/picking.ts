/**
 * Where a person stands in the list and what they have gathered there. `cursor` is the entry that keys move and
 * the reader shows; `picked` are the entries that the next bulk action takes; `anchor` is where a range begins.
 */
export interface Picking {
  readonly cursor: string | null;
  readonly anchor: string | null;
  readonly picked: ReadonlySet<string>;
}

export const nothingPicked: Picking = { cursor: null, anchor: null, picked: new Set() };

/** A plain click or move: what is picked stays picked, so that one may look while gathering. */
export function moveTo(picking: Picking, id: string | null): Picking {
  return { ...picking, cursor: id, anchor: id };
}

/** Ctrl + click, or the pick key. */
export function togglePick(picking: Picking, id: string): Picking {
  const picked = new Set(picking.picked);
  if (!picked.delete(id)) picked.add(id);
  return { cursor: id, anchor: id, picked };
}

/** Shift + click or move: adds everything from the anchor to `id` in the list's order. */
export function pickRange(picking: Picking, ids: readonly string[], id: string): Picking {
  const from = picking.anchor === null ? -1 : ids.indexOf(picking.anchor);
  const to = ids.indexOf(id);
  if (from < 0 || to < 0) return togglePick({ ...picking, picked: without(picking.picked, id) }, id);
  const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { cursor: id, anchor: picking.anchor, picked: new Set([...picking.picked, ...range]) };
}

export function pickAll(picking: Picking, ids: readonly string[]): Picking {
  return { ...picking, picked: new Set(ids) };
}

export function dropPicks(picking: Picking): Picking {
  return { ...picking, picked: new Set() };
}

/** Keeps only what still stands in the list: a bulk action must never reach what cannot be seen. */
export function keepListed(picking: Picking, listed: ReadonlySet<string>): Picking {
  const picked = [...picking.picked].filter((id) => listed.has(id));
  return picked.length === picking.picked.size ? picking : { ...picking, picked: new Set(picked) };
}

/**
 * The entry `by` places further on, held inside the list. From nowhere that is the first, whatever the way, or for
 * `Infinity` the last.
 */
export function neighbour(ids: readonly string[], cursor: string | null, by: number): string | null {
  const at = cursor === null ? -1 : ids.indexOf(cursor);
  if (at < 0) return (by === Infinity ? ids.at(-1) : ids[0]) ?? null;
  return ids[Math.max(0, Math.min(ids.length - 1, at + by))] ?? null;
}

/** Where the cursor goes when `gone` leave the list: the next entry that stays, else the one before. */
export function cursorAfterLosing(
  ids: readonly string[],
  cursor: string | null,
  gone: ReadonlySet<string>,
): string | null {
  if (cursor === null || !gone.has(cursor)) return cursor;
  const at = ids.indexOf(cursor);
  const after = ids.slice(at + 1).find((id) => !gone.has(id));
  return after ?? ids.slice(0, Math.max(0, at)).findLast((id) => !gone.has(id)) ?? null;
}

function without(picked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...picked].filter((other) => other !== id));
}
