import { summarizeClip } from '../clip/summary';
import { sketchText } from '../similar';
import { clipRows, type ClipRows } from '../store/clip-row';
import type { ClipLine } from './lines';

/** The rows of a clip as it stood, with all that is derived made anew; conversions are made when it is read. */
export function restoredRows({ clip, place, visible }: ClipLine): ClipRows {
  const bare = { ...clip, conversions: [], provenance: { ...clip.provenance, sketch: [] } };
  const sketch = sketchText(summarizeClip(bare).body);
  const whole = { ...bare, provenance: { ...clip.provenance, sketch } };
  return clipRows(whole, { ...place, seedFile: null }, visible);
}
