/** A date as far as it is known. */
export interface CitedDate {
  readonly year: number;
  readonly month: number | null;
  /** Only with a month. */
  readonly day: number | null;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The date at the beginning of an ISO text of any precision; null when there is none. */
export function citedDate(iso: string): CitedDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (found === null) return null;
  const numberOf = (digits: string | undefined): number | null =>
    digits === undefined ? null : Number(digits);
  return { year: Number(found[1]), month: numberOf(found[2]), day: numberOf(found[3]) };
}

/** Formats by time zone: to make one takes longer than all else that a citation needs. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormatIn(timeZone: string): Intl.DateTimeFormat {
  const format =
    dayFormats.get(timeZone) ??
    new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  dayFormats.set(timeZone, format);
  return format;
}

/** The day that a moment falls on in a time zone ('Asia/Shanghai'); null for what is no moment. */
export function dayOf(moment: string, timeZone: string): CitedDate | null {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return null;
  const parts = dayFormatIn(timeZone).formatToParts(time);
  const numberOf = (type: 'year' | 'month' | 'day'): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return { year: numberOf('year'), month: numberOf('month'), day: numberOf('day') };
}

/** 2020, 2020-02 or 2020-02-25; another separator where a format wants one. */
export function isoDate({ year, month, day }: CitedDate, separator = '-'): string {
  const numbers = [year, ...[month, day].filter((part) => part !== null)];
  return numbers.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join(separator);
}

/** February 25, 2020; February 2020; 2020. */
export function englishDate(date: CitedDate): string {
  const monthAndDay = englishMonthAndDay(date);
  if (monthAndDay === null) return String(date.year);
  return `${monthAndDay}${date.day === null ? '' : ','} ${date.year}`;
}

/** February 25, or February; null when only the year is known. */
export function englishMonthAndDay({ month, day }: CitedDate): string | null {
  const name = month === null ? undefined : months[month - 1];
  if (name === undefined) return null;
  return day === null ? name : `${name} ${day}`;
}

/** [2020, 2, 25] as CSL writes dates. */
export function dateParts({ year, month, day }: CitedDate): readonly number[] {
  return [year, month, day].filter((part) => part !== null);
}
