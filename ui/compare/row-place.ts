/** Where one has come to in a comparison: the uppermost row in sight. */
export interface RowPlace {
  readonly row: string;
  /** How much of it, 0 to 1, has gone over the upper edge; below 0 where it begins further down. */
  readonly share: number;
}

/** The uppermost row in sight of a text that scrolls; null when it has none. */
export function placeIn(text: HTMLElement): RowPlace | null {
  const edge = text.getBoundingClientRect().top;
  for (const row of shownRows(text)) {
    const { top, bottom, height } = row.getBoundingClientRect();
    // Scrolling stops at whole pixels: less of a row is none.
    if (bottom > edge + 1) return { row: row.dataset['row'] ?? '', share: (edge - top) / height };
  }
  return null;
}

/** Comes to the same place of a row, whatever now stands in it and above it. */
export function scrollToRow(text: HTMLElement, { row, share }: RowPlace): void {
  const shown = shownRows(text).find((other) => other.dataset['row'] === row);
  if (shown === undefined) return;
  const { top, height } = shown.getBoundingClientRect();
  text.scrollTop += top + share * height - text.getBoundingClientRect().top;
}

function shownRows(text: HTMLElement): readonly HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.checkVisibility());
}
