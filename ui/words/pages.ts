import { i18n } from '#i18n';

/** “Page 1 of 3”, or “page 1 of several” when the page does not tell how many there are. */
export function pageOfPages({ page, of }: { readonly page: number; readonly of: number | null }): string {
  return of === null
    ? i18n.t('pages.ofSeveral', [String(page)])
    : i18n.t('pages.of', [String(page), String(of)]);
}
