import type { Highlight } from '../report';
import { annotation } from './annotations';
import type { Store } from './store';

/**
 * Adds a highlight to a clip, or puts it in the place of the one with the same id. Reads and writes in one
 * transaction, so that two changes in quick succession both stand. `at` is ISO 8601.
 */
export function putHighlight(store: Store, clipId: string, highlight: Highlight, at: string): Promise<void> {
  return changeHighlights(store, clipId, at, (highlights) => {
    const isKnown = highlights.some(({ id }) => id === highlight.id);
    if (!isKnown) return [...highlights, highlight];
    return highlights.map((other) => (other.id === highlight.id ? highlight : other));
  });
}

/** Another colour or note for a highlight; nothing happens when it is gone. `at` is ISO 8601. */
export function changeHighlight(
  store: Store,
  clipId: string,
  id: string,
  part: Partial<Pick<Highlight, 'colour' | 'note'>>,
  at: string,
): Promise<void> {
  return changeHighlights(store, clipId, at, (highlights) =>
    highlights.map((other) => (other.id === id ? { ...other, ...part, at } : other)),
  );
}

/** Removes a highlight; one that is gone already is no error. `at` is ISO 8601. */
export function removeHighlight(store: Store, clipId: string, id: string, at: string): Promise<void> {
  return changeHighlights(store, clipId, at, (highlights) => highlights.filter((other) => other.id !== id));
}

async function changeHighlights(
  store: Store,
  clipId: string,
  at: string,
  change: (highlights: readonly Highlight[]) => readonly Highlight[],
): Promise<void> {
  await store.transaction('rw', store.annotations, async () => {
    const row = await store.annotations.get([clipId, 'highlights']);
    const highlights = row?.field === 'highlights' ? row.value : [];
    await store.annotations.put(annotation(clipId, 'highlights', change(highlights), at));
  });
}
