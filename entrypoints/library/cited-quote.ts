import type { StoredClip } from '../../lib/store/rows';
import { loadCiting, type CitedWording } from './cite-clips';
import { rememberedCiteChoice } from './remembered-citing';

/** Words of a clip with its citation below, ready for a text of one's own. */
export async function citedQuote(words: string, stored: StoredClip, wording: CitedWording): Promise<string> {
  return `“${words}”\n${await citationOf(stored, wording)}`;
}

/** The citation of a clip in the style in which the person cited last. Loads what writes citations. */
export async function citationOf(stored: StoredClip, wording: CitedWording): Promise<string> {
  const { style, reading } = rememberedCiteChoice();
  const citing = await loadCiting();
  return citing.citation(citing.recordOf(stored, reading, wording), style);
}
