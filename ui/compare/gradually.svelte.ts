/** So many rows are drawn at once; some more in each frame after that. */
const rowsInFrame = 120;

/**
 * Rows as they are drawn one after the other, so that a long text shows its beginning at once and the page stays awake.
 */
export function drawnGradually<Row>(rows: () => readonly Row[]): {
  readonly rows: readonly Row[];
  readonly complete: boolean;
} {
  let count = $state(rowsInFrame);
  $effect(() => {
    if (count >= rows().length) return;
    const frame = requestAnimationFrame(() => (count += rowsInFrame));
    return () => cancelAnimationFrame(frame);
  });
  return {
    get rows() {
      return rows().slice(0, count);
    },
    get complete() {
      return count >= rows().length;
    },
  };
}
