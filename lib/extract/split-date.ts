import { findDates } from '../han/dates';
import type { PublishedDate } from '../report';

const longestHalves = 14;

/** A date set on two lines: “21” and “2024年02月”, “02-21” and “2024”, a day and “香港時間12時30分”, in either order. */
export function splitDate(first: string, second: string): PublishedDate | null {
  for (const [a, b] of [
    [first, second],
    [second, first],
  ] as const) {
    const time = /^(?:香港|北京|台北)?(?:时间|時間)?\s*(\d{1,2})[时時:：](\d{1,2})分?$/u.exec(b);
    const whole = time === null ? undefined : findDates(a)[0]?.date;
    if (whole?.precision === 'day' && time !== null) return onlyDate(`${whole.iso} ${time[1]}:${time[2]}`);
    const day = /^(\d{1,2})日?$/.exec(a)?.[1];
    const month = /^(\d{4})[-./年](\d{1,2})月?$/.exec(b);
    if (day !== undefined && month !== null) return onlyDate(`${month[1]}-${month[2]}-${day}`);
    const monthDay = /^(\d{1,2})[-./月](\d{1,2})日?$/.exec(a);
    const year = /^(\d{4})年?$/.exec(b)?.[1];
    if (monthDay !== null && year !== undefined) return onlyDate(`${year}-${monthDay[1]}-${monthDay[2]}`);
  }
  return null;
}

/** Whether two lines are the halves of a date and nothing else. */
export function isSplitDate(first: string, second: string): boolean {
  return first.length + second.length <= longestHalves && splitDate(first, second) !== null;
}

function onlyDate(text: string): PublishedDate | null {
  return findDates(text)[0]?.date ?? null;
}
