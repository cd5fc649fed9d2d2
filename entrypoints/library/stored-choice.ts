/** What was stored under a name in this browser; null when nothing readable was. */
export function storedChoice(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** Stores a choice. A full or closed storage only means that it begins anew the next time. */
export function storeChoice(name: string, choice: object): void {
  try {
    localStorage.setItem(name, JSON.stringify(choice));
  } catch {
    // Nothing is lost but a habit.
  }
}
