import type { Converted } from './converter';
import type { LengthChange } from './stages';

/** Which side an offset inside a replaced word goes to. */
export type Edge = 'start' | 'end';

/**
 * Where an offset of the text that was converted stands in the result. Inside a word that was replaced by one of
 * another length it goes to that word's edge, so that a range never cuts a word that it only touched.
 */
export function convertedOffset(converted: Converted, offset: number, edge: Edge): number {
  return converted.changes.reduce((at, stage) => offsetAfterStage(stage, at, edge), offset);
}

function offsetAfterStage(changes: readonly LengthChange[], offset: number, edge: Edge): number {
  let shift = 0;
  for (const { start, end, length } of changes) {
    if (start >= offset) break;
    if (end > offset) return start + shift + (edge === 'start' ? 0 : length);
    shift += length - (end - start);
  }
  return offset + shift;
}
