import type { Report } from '../../../lib/report';
import type { StoredClip } from '../../../lib/store/rows';
import type { AgainRefusal } from '../../../ui/reader/snapshot/shown-again';

/**
 * Why a clip cannot be extracted again; null when it can.
 * @param newestId the newest clip of its page
 */
export function refusalOf({ item, clip, hasSnapshot }: StoredClip, newestId: string): AgainRefusal | null {
  if (item.kind === 'selection') return 'whySelection';
  if (!hasSnapshot) return 'whyNoPage';
  if (isGathered(clip.report)) return 'whyPages';
  return newestId === item.id ? null : 'whyNewer';
}

function isGathered({ blocks, warnings }: Report): boolean {
  return (
    blocks.some(({ kind }) => kind === 'page-break') || warnings.some(({ kind }) => kind === 'missing-pages')
  );
}
