import type { KeptPrint } from '../../lib/browser/messages';
import { missingShare, pagePrint } from '../../lib/similar/page-print';

/** More of the text may have changed in a move than this, but then it is another page. */
const mostMissing = 0.5;

/** Of the kept pages the one whose text stands here most completely; null when none does for the greater part. */
export function movedFrom(kept: readonly KeptPrint[], text: string): string | null {
  const shown = pagePrint(text);
  let best: { readonly url: string; readonly missing: number } | null = null;
  for (const { url, print } of kept) {
    const missing = print.length === 0 ? 1 : missingShare(print, shown);
    if (missing < (best?.missing ?? mostMissing)) best = { url, missing };
  }
  return best?.url ?? null;
}
