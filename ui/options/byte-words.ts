import { i18n } from '#i18n';
import { uiLanguage } from '../words/locale';

const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in the largest unit that leaves at least 1, in the words of a language: “12.4 MB”. */
export function byteWords(bytes: number, language: string): string {
  const step = bytes < 1 ? 0 : Math.min(steps.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

/** “12.4 MB of 60 GB”; only the first part when the browser does not tell how much there is. */
export function storageWords(room: { readonly usage: number; readonly quota: number }): string {
  const language = uiLanguage();
  const used = byteWords(room.usage, language);
  return room.quota === 0
    ? used
    : i18n.t('options.keeping.roomOf', { used, all: byteWords(room.quota, language) });
}
