import { i18n } from '#i18n';

/** BCP 47 tag of the language that the extension's own words are in. */
export function uiLanguage(): string {
  const locale = i18n.t('@@ui_locale').replace('_', '-');
  return locale === 'zh-CN' || locale === 'zh-TW' || locale.startsWith('zh') ? locale : 'en';
}

let numbers: Intl.NumberFormat | null = null;

/** 10000 → “10,000”, as the interface's language writes it. */
export function written(count: number): string {
  numbers ??= new Intl.NumberFormat(uiLanguage());
  return numbers.format(count);
}

/** A share between 0 and 1 as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
