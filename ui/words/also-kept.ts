import { i18n } from '#i18n';
import type { AlsoKept } from '../../lib/report';
import { publishedDay } from './dates';
import { written } from './locale';
import { shownText } from './page-text';

/** “The same text is also kept from …, earliest 2024-01-18”, of a text that was just clipped. */
export function alsoKeptWords({ from, title, publishedAt, count }: AlsoKept): string {
  const origin = shownText(from === '' ? title : from);
  const when = publishedAt === null ? i18n.t('library.mark.noDate') : publishedDay(publishedAt);
  return i18n.t('popup.ended.also', count, [written(count), origin, when]);
}
