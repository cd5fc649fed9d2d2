/** How many searches are remembered. */
const mostRemembered = 12;

/** The recent searches with one more, newest first; one that goes on where the last one stood takes its place. */
export function withSearch(recent: readonly string[], words: string): readonly string[] {
  const searched = words.trim();
  if (searched === '') return recent;
  const [last, ...earlier] = recent;
  const others = last !== undefined && searched.startsWith(last) ? earlier : recent;
  return [searched, ...others.filter((other) => other !== searched)].slice(0, mostRemembered);
}

const key = 'library:searches';

/** What was searched for lately in this browser; empty when nothing can be read. */
export function recallSearches(storage: Storage): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter((words) => typeof words === 'string').slice(0, mostRemembered);
  } catch {
    return [];
  }
}

export function rememberSearches(storage: Storage, recent: readonly string[]): void {
  try {
    storage.setItem(key, JSON.stringify(recent));
  } catch {
    // A full or closed storage only means that they are forgotten with the page.
  }
}
