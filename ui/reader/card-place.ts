interface Size {
  readonly width: number;
  readonly height: number;
}
interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** Gap between a mark and its card, and between the card and the window's edge; CSS pixels. */
const gap = 6;

/** Where a card goes that tells of a mark: below it, above it when there is no room below, always inside the window. */
export function cardPlace(
  mark: Box,
  card: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const below = mark.top + mark.height + gap;
  const top = below + card.height + gap <= window.height ? below : mark.top - card.height - gap;
  const left = Math.min(mark.left, window.width - card.width - gap);
  return { left: Math.max(gap, left), top: Math.max(gap, top) };
}
