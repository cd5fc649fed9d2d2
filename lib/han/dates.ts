import { plainForms } from './character-forms';
import { clockForms, dateForms, zoneForm } from './date-forms';
import { readNumber } from './numerals';

/** A date as far as it is written; the `PublishedDate` of lib/report, which this room knows nothing of. */
export interface WrittenDate {
  /** `2020`, `2020-02`, `2020-02-25`, `2020-02-25T08:27+08:00` or `2020-02-25T08:27:11+08:00`. */
  readonly iso: string;
  readonly precision: 'year' | 'month' | 'day' | 'minute' | 'second';
}

/** A date in a text; `start` and `end` are UTF-16 offsets into that text. */
export interface FoundDate {
  readonly date: WrittenDate;
  readonly start: number;
  readonly end: number;
}

/** Web pages of public bodies carry no earlier date of publication, and none from the far future. */
const earliestYear = 1949;
const latestYear = 2100;
/** Year 1 of the Republic is 1912. */
const republicOffset = 1911;
/** Beijing, Taipei and Hong Kong. */
const localZoneMinutes = 480;

/**
 * Finds every date in a text, in order, without overlaps: ISO, 2024年2月21日 16:45, 2020.02.25, 2020/2/25, years
 * of the Republic (民國112年6月13日, 112-06-13), 二〇二〇年二月二十五日, full-width digits. Precision is as written;
 * a time is local time (UTC+8) unless it names a zone, and carries +08:00. Days that do not exist and years
 * outside 1949–2100 are no dates. Linear in the text.
 */
export function findDates(text: string): readonly FoundDate[] {
  const plain = plainOf(text);
  const found: FoundDate[] = [];
  let at = 0;
  while (at < plain.length) {
    const date = couldStartDate(plain, at) ? dateAt(plain, at) : null;
    if (date === null) at++;
    else {
      found.push(date);
      at = date.end;
    }
  }
  return found;
}

/** Half width, lower case, one form a mark and a space, unit for unit, so that offsets stay true. */
function plainOf(text: string): string {
  const forms = plainForms();
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    plain += String.fromCharCode(forms[unit] || unit);
  }
  return plain;
}

function couldStartDate(plain: string, at: number): boolean {
  const first = plain.charAt(at);
  const isDigit = first >= '0' && first <= '9';
  if (isDigit) return !/[\d.]/.test(plain.charAt(at - 1));
  return '民中一二'.includes(first);
}

function dateAt(plain: string, start: number): FoundDate | null {
  for (const { pattern } of dateForms) {
    pattern.lastIndex = start;
    const groups = pattern.exec(plain)?.groups;
    if (groups === undefined) continue;
    const end = pattern.lastIndex;
    const year = yearOf(groups);
    const month = numberIn(groups['month']);
    const day = numberIn(groups['day']);
    if (!isPlausible(year, month, day)) continue;
    if (month === null) return { date: { iso: `${year}`, precision: 'year' }, start, end };
    if (day === null) return { date: { iso: `${year}-${two(month)}`, precision: 'month' }, start, end };
    return withClock(plain, { year, month, day }, start, end);
  }
  return null;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function withClock(plain: string, { year, month, day }: Day, start: number, dayEnd: number): FoundDate {
  for (const form of clockForms) {
    form.lastIndex = dayEnd;
    const groups = form.exec(plain)?.groups;
    if (groups === undefined) continue;
    const hour = hourOf(groups);
    const minute = Number(groups['minute']);
    const second = numberIn(groups['second']);
    if (hour > 23 || minute > 59 || (second ?? 0) > 59) break;
    const { shift, end } = zoneAt(plain, form.lastIndex);
    const local = new Date(Date.UTC(year, month - 1, day, hour, minute + shift, second ?? 0)).toISOString();
    const precision = second === null ? 'minute' : 'second';
    const iso = `${local.slice(0, precision === 'minute' ? 16 : 19)}+08:00`;
    return { date: { iso, precision }, start, end };
  }
  return { date: { iso: `${year}-${two(month)}-${two(day)}`, precision: 'day' }, start, end: dayEnd };
}

/** Minutes to add to a time written with a zone to bring it to UTC+8; 0 where no zone is written. */
function zoneAt(plain: string, at: number): { readonly shift: number; readonly end: number } {
  zoneForm.lastIndex = at;
  const zone = zoneForm.exec(plain)?.groups?.['zone'];
  if (zone === undefined) return { shift: 0, end: at };
  const end = zoneForm.lastIndex;
  if (zone === 'z') return { shift: localZoneMinutes, end };
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return { shift: localZoneMinutes - (zone.startsWith('-') ? -minutes : minutes), end };
}

type Groups = Readonly<Record<string, string | undefined>>;

function yearOf(groups: Groups): number {
  const republic = numberIn(groups['roc']);
  return republic === null ? (numberIn(groups['year']) ?? 0) : republic + republicOffset;
}

function numberIn(written: string | undefined): number | null {
  return written === undefined ? null : readNumber(written);
}

/** 下午4:45 is 16:45, 上午12:10 is 0:10. */
function hourOf(groups: Groups): number {
  const hour = Number(groups['hour']);
  const half = groups['half'];
  if (half === undefined || hour > 12) return hour;
  const isMorning = half === '上午' || half === 'am';
  return (hour % 12) + (isMorning ? 0 : 12);
}

function isPlausible(year: number, month: number | null, day: number | null): boolean {
  if (year < earliestYear || year > latestYear) return false;
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
