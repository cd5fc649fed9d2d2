import type { MonthRange } from './narrowing';

/** Some months side by side, and how many entries were published in them. */
export interface TimelineBin {
  /** '2020-02', both included; equal where a bin is one month. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Timeline {
  /** Without gaps, the oldest first; none when no entry has a month. */
  readonly bins: readonly TimelineBin[];
  /** Entries of which the year is known, but not the month. */
  readonly withoutMonth: number;
}

/** More bars than this are too thin to be pointed at in a list of 320 pixels. */
const mostBins = 156;
/** Months that a bin may hold, the first that makes few enough. */
const binSizes = [1, 3, 12, 60, 120, 1_200];

/** Lays entries counted by '2020-02' or '2020' along a line of months. */
export function timelineOf(months: ReadonlyMap<string, number>): Timeline {
  const counted = new Map<number, number>();
  let withoutMonth = 0;
  for (const [month, count] of months) {
    const number = monthNumber(month);
    if (number === null) withoutMonth += count;
    else counted.set(number, count);
  }
  if (counted.size === 0) return { bins: [], withoutMonth };
  const numbers = [...counted.keys()];
  const first = numbers.reduce((least, number) => Math.min(least, number));
  const last = numbers.reduce((most, number) => Math.max(most, number));
  return { bins: binsOf(counted, first, last), withoutMonth };
}

/** Bins begin where a year or a quarter does, so that a bar means something. */
function binsOf(counted: ReadonlyMap<number, number>, first: number, last: number): readonly TimelineBin[] {
  const size = binSizes.find((months) => (last - first) / months < mostBins) ?? binSizes.at(-1) ?? 1;
  const start = Math.floor(first / size);
  const counts = Array.from({ length: Math.floor(last / size) - start + 1 }, () => 0);
  for (const [number, count] of counted) {
    const index = Math.floor(number / size) - start;
    counts[index] = (counts[index] ?? 0) + count;
  }
  return counts.map((count, index) => ({
    from: monthName((start + index) * size),
    to: monthName((start + index + 1) * size - 1),
    count,
  }));
}

/** The months that two bins and everything between them span, in whichever order they were pointed at. */
export function rangeBetween(one: TimelineBin, other: TimelineBin): MonthRange {
  const [first, last] = one.from <= other.from ? [one, other] : [other, one];
  return { from: first.from, to: last.to };
}

/** Whether a bin lies in a range of months, wholly or in part. */
export function isInRange({ from, to }: TimelineBin, range: MonthRange | null): boolean {
  if (range === null) return true;
  return (range.from === null || to >= range.from) && (range.to === null || from <= range.to);
}

/** The bin with the most entries, the earliest of several; null when there is none. */
export function fullest(bins: readonly TimelineBin[]): TimelineBin | null {
  return bins.reduce<TimelineBin | null>(
    (best, bin) => (best === null || bin.count > best.count ? bin : best),
    null,
  );
}

/** A month as it is typed: '2020-02', also with a point, a slash or one digit; null when it is none. */
export function typedMonth(typed: string): string | null {
  const parts = /^\s*(\d{4})[-./年](\d{1,2})月?\s*$/u.exec(typed);
  const month = Number(parts?.[2]);
  if (parts === null || month < 1 || month > 12) return null;
  return `${parts[1]}-${String(month).padStart(2, '0')}`;
}

/** Months since the year 0. */
function monthNumber(month: string): number | null {
  const parts = /^(\d{4})-(\d{2})$/.exec(month);
  return parts === null ? null : Number(parts[1]) * 12 + Number(parts[2]) - 1;
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
