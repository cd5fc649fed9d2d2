import type { PublishedDate } from '../report';
import { plainForms } from './character-forms';

/** A date in a text; `start` and `end` are UTF-16 offsets into that text. */
export interface FoundDate {
  readonly date: PublishedDate;
  readonly start: number;
  readonly end: number;
}

/** Web pages of public bodies carry no earlier date of publication, and none from the far future. */
const earliestYear = 1949;
const latestYear = 2100;
/** Year 1 of the Republic is 1912. */
const republicOffset = 1911;

const chineseDigits = '〇一二三四五六七八九';

/**
 * The written forms, tried in this order at each place; earlier ones are longer or surer. Groups: `year` or
 * `roc`, then `month`, `day`. The text is half-width, lower-case, with one form a dash and a space, when they run.
 */
const dateForms: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: '民國112年6月13日',
    pattern: /(?:中[華华])?民[國国] ?(?<roc>\d{2,3}) ?年 ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?日)?/y,
  },
  {
    example: '2024年2月21日',
    pattern: /(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?[日号號])?/y,
  },
  {
    example: '二〇二〇年二月二十五日',
    pattern:
      /(?<year>[〇零○o0一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,3})月(?:(?<day>[一二三四五六七八九十廿]{1,3})[日号號])?/y,
  },
  {
    example: '112年6月13日',
    pattern: /(?<roc>\d{3}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日/y,
  },
  {
    example: '2020-02-25',
    pattern: /(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.])/y,
  },
  {
    example: '112-06-13',
    pattern: /(?<roc>\d{3})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.])/y,
  },
  { example: '2020年', pattern: /(?<year>\d{4}) ?年(?!\d)/y },
];

/** What may stand between a date and its time: 2020-02-25T08:27, 2020-02-25 08:27, 2021年10月21日16:45, 2024-02-21 星期三 16:45, 下午4:45. */
const timeForm =
  /t? {0,3}(?:\(?(?:星期|周|[禮礼]拜)[一二三四五六日天]\)? {0,3})?(?<half>上午|下午|晚上|am|pm)? ?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?!\d)/y;
const chineseTimeForm =
  /(?<half>上午|下午|晚上)? ?(?<hour>\d{1,2}) ?[时時](?<minute>\d{1,2})分(?:(?<second>\d{1,2})秒)?/y;
/** A zone after the time. All pages read are of UTC+8; another zone is brought there. */
const zoneForm = / ?(?<zone>z|[+-]\d{2}:?\d{2})/y;

let forms: Uint16Array | null = null;

/**
 * Finds every date in a text, in order, without overlaps: ISO, 2024年2月21日 16:45, 2020.02.25, 2020/2/25, years
 * of the Republic (民國112年6月13日, 112-06-13), 二〇二〇年二月二十五日, full-width digits. Precision is as written;
 * times are Beijing or Taipei time and carry +08:00. Days that do not exist and years outside 1949–2100 are no
 * dates. Linear in the text.
 */
export function findDates(text: string): readonly FoundDate[] {
  const plain = sameLengthPlain(text);
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
function sameLengthPlain(text: string): string {
  forms ??= plainForms();
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const form = forms[unit] ?? 0;
    plain += String.fromCharCode(form === 0 ? unit : form);
  }
  return plain;
}

function couldStartDate(plain: string, at: number): boolean {
  const first = plain.charAt(at);
  const isDigit = first >= '0' && first <= '9';
  if (isDigit) return !/[\d.]/.test(plain.charAt(at - 1));
  return '民中〇零○二一'.includes(first);
}

function dateAt(plain: string, start: number): FoundDate | null {
  for (const { pattern } of dateForms) {
    pattern.lastIndex = start;
    const groups = pattern.exec(plain)?.groups;
    if (groups === undefined) continue;
    const end = pattern.lastIndex;
    const year = yearOf(groups);
    const month = groups['month'] === undefined ? null : numberOf(groups['month']);
    const day = groups['day'] === undefined ? null : numberOf(groups['day']);
    if (!isPlausible(year, month, day)) continue;
    if (month === null) return { date: { iso: `${year}`, precision: 'year' }, start, end };
    if (day === null) return { date: { iso: `${year}-${two(month)}`, precision: 'month' }, start, end };
    return withTime(plain, { year, month, day }, start, end);
  }
  return null;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function withTime(plain: string, day: Day, start: number, dayEnd: number): FoundDate {
  const dayIso = `${day.year}-${two(day.month)}-${two(day.day)}`;
  const dayOnly: FoundDate = { date: { iso: dayIso, precision: 'day' }, start, end: dayEnd };
  for (const form of [timeForm, chineseTimeForm]) {
    form.lastIndex = dayEnd;
    const groups = form.exec(plain)?.groups;
    if (groups === undefined) continue;
    const hour = hourOf(groups);
    const minute = Number(groups['minute']);
    const second = groups['second'] === undefined ? null : Number(groups['second']);
    if (hour > 23 || minute > 59 || (second ?? 0) > 59) return dayOnly;
    const precision = second === null ? 'minute' : 'second';
    const { shift, end } = zoneAt(plain, form.lastIndex);
    const clock = Date.UTC(day.year, day.month - 1, day.day, hour, minute + shift, second ?? 0);
    const iso = new Date(clock).toISOString().slice(0, precision === 'minute' ? 16 : 19);
    return { date: { iso: `${iso}+08:00`, precision }, start, end };
  }
  return dayOnly;
}

/** Minutes to add to a time written with a zone to bring it to UTC+8; 0 where no zone is written. */
function zoneAt(plain: string, at: number): { readonly shift: number; readonly end: number } {
  zoneForm.lastIndex = at;
  const zone = zoneForm.exec(plain)?.groups?.['zone'];
  if (zone === undefined) return { shift: 0, end: at };
  const end = zoneForm.lastIndex;
  if (zone === 'z') return { shift: 480, end };
  const sign = zone.startsWith('-') ? -1 : 1;
  return { shift: 480 - sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))), end };
}

type Groups = Readonly<Record<string, string | undefined>>;

function yearOf(groups: Groups): number {
  const republic = groups['roc'];
  if (republic !== undefined) return Number(republic) + republicOffset;
  const year = groups['year'] ?? '';
  return /^\d+$/.test(year) ? Number(year) : Number([...year].map(chineseDigit).join(''));
}

function chineseDigit(character: string): number {
  return Math.max(0, chineseDigits.indexOf(character));
}

/** 二十五, 十二, 廿三, 三, 25. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const expanded = written.replace('廿', '二十');
  const [tens = '', ones = ''] = expanded.includes('十') ? expanded.split('十') : ['〇', expanded];
  return (tens === '' ? 1 : chineseDigit(tens)) * 10 + (ones === '' ? 0 : chineseDigit(ones));
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
  if (!(year >= earliestYear && year <= latestYear)) return false;
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
