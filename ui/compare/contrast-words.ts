import { i18n } from '#i18n';
import { written } from '../words/locale';
import type { ShownContrast, ShownShare } from './comparison';

/**
 * “40 characters cut, 12 added, 1 paragraph moved”, or that nothing differs; `first` is the sign of what it is held
 * against.
 */
export function contrastWords({ cut, added, movedParagraphs }: ShownContrast, first: string): string {
  if (cut === 0 && added === 0 && movedParagraphs === 0) return i18n.t('compare.contrast.none', [first]);
  const parts = [
    ...(cut > 0 ? [i18n.t('compare.contrast.cut', cut, [written(cut)])] : []),
    ...(added > 0 ? [i18n.t('compare.contrast.added', added, [written(added)])] : []),
    ...(movedParagraphs > 0
      ? [i18n.t('compare.contrast.moved', movedParagraphs, [written(movedParagraphs)])]
      : []),
  ];
  return i18n.t('compare.contrast.against', [first, parts.join(i18n.t('reader.comma'))]);
}

/** Keys of the locales for what a share of common text says. */
export const shareWords = {
  'same-text': 'compare.share.sameText',
  'shares-passages': 'compare.share.passages',
  different: 'compare.share.little',
} as const satisfies Record<ShownShare['says'], string>;
