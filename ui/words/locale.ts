import { i18n } from '#i18n';

/**
 * BCP 47 tag of the language that the extension's own words are in. The words tell it themselves: the browser's
 * own language may be one that we have no words in, and its words then are the English ones.
 */
export function uiLanguage(): string {
  return i18n.t('language');
}

let numbers: Intl.NumberFormat | null = null;

/** 10000 → “10,000”, as the interface's language writes it. */
export function written(count: number): string {
  numbers ??= new Intl.NumberFormat(uiLanguage());
  return numbers.format(count);
}

let shares: Intl.NumberFormat | null = null;

/** A share between 0 and 1 as a whole percentage: “61%”, as the interface's language writes it. */
export function percent(share: number): string {
  shares ??= new Intl.NumberFormat(uiLanguage(), { style: 'percent' });
  return shares.format(share);
}

/** Several words as the interface's language lists them: “2 and 3”, “2和3”. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(uiLanguage()).format(words);
}
