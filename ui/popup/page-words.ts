import type { Script } from '../../lib/report';

/** The `lang` that gives a text of this script its own face; `zh` where the script is not known. */
export function languageOf(script: Script): 'zh-Hans' | 'zh-Hant' | 'zh' {
  if (script === 'hans') return 'zh-Hans';
  return script === 'hant' ? 'zh-Hant' : 'zh';
}

/**
 * A date as far as the page tells it, in the words of a language. The page's own day is kept: a time with
 * +08:00 is not moved to the reader's zone.
 * @param iso see PublishedDate; anything else is given back as it is
 */
export function dateWords(iso: string, language: string): string {
  const [year, month, day] = (iso.split('T')[0] ?? '').split('-').map(Number);
  if (year === undefined || !Number.isInteger(year)) return iso;
  const when = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (Number.isNaN(when.getTime())) return iso;
  const words = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: day === undefined ? 'long' : 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(when);
  const time = /T(\d{2}:\d{2})/u.exec(iso)?.[1];
  return time === undefined ? words : `${words} ${time}`;
}

/** A moment of the reader's own (when something was clipped), in the words of a language and in local time. */
export function momentWords(iso: string, language: string): string {
  const when = new Date(iso);
  if (Number.isNaN(when.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(when);
}
