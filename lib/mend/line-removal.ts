import type { MendableText } from './mendable-text';
import type { Edit } from './repair';

/**
 * The edits that take whole lines away, each with one line break: the one after it, or the one before it when
 * nothing that stays follows. One edit a line, in order.
 */
export function removalsOfLines(
  { lines }: MendableText,
  removed: ReadonlySet<number>,
  confidence: number,
): readonly Edit[] {
  let lastKept = lines.length - 1;
  while (removed.has(lastKept)) lastKept--;
  return [...removed]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const line = lines[index];
      if (line === undefined) return [];
      const start = index > lastKept ? Math.max(0, line.start - 1) : line.start;
      const end = index > lastKept ? line.end : line.end + 1;
      return [{ start, end, after: '', confidence, isLine: true }];
    });
}
