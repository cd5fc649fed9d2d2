import { findDates } from '../han/dates';

/** A time of publication as it was typed: ISO dates as exact as they were written, both included; null is open. */
export interface TypedDates {
  readonly from: string | null;
  readonly to: string | null;
}

/** What may stand between two dates: 2020..2022, 2020～2022, 2020年至2022年. */
const rangeMarks = /\.{2,3}|…|~|～|至|到/u;

/**
 * Reads a date or a range of dates as people type them: 2020, 2020年2月, 2020-02, 2020/2/5, 民國109年,
 * 2019..2021, 2020-03.., ..2020. A single date stands for all of that year, month or day. Null when it is neither.
 */
export function readTypedDates(typed: string): TypedDates | null {
  const [first = '', second, ...more] = typed.trim().split(rangeMarks);
  if (more.length > 0) return null;
  if (second === undefined) {
    const date = readTypedDate(first);
    return date === null ? null : { from: date, to: date };
  }
  if (first.trim() === '' && second.trim() === '') return null;
  const from = first.trim() === '' ? null : readTypedDate(first);
  const to = second.trim() === '' ? null : readTypedDate(second);
  const isRead = (from !== null || first.trim() === '') && (to !== null || second.trim() === '');
  return isRead && (from === null || to === null || from <= to || to.startsWith(from) || from.startsWith(to))
    ? { from, to }
    : null;
}

/** Whether a word is a date that names itself as one: 2020年, 2020年2月, 2020-02-13; a bare 2020 is a number. */
export function isWrittenDate(word: string): boolean {
  return dateOf(word) !== null;
}

/** Forms that are dates only because a date was asked for. */
const bareForms: readonly { readonly example: string; readonly form: RegExp; readonly written: string }[] = [
  { example: '2020', form: /^(\d{4})$/u, written: '$1年' },
  { example: '2020-02', form: /^(\d{4})[-/.](\d{1,2})$/u, written: '$1年$2月' },
  { example: '202002', form: /^(\d{4})(\d{2})$/u, written: '$1年$2月' },
  { example: '20200213', form: /^(\d{4})(\d{2})(\d{2})$/u, written: '$1年$2月$3日' },
];

function readTypedDate(typed: string): string | null {
  const plain = typed.trim().normalize('NFKC');
  const bare = bareForms.find(({ form }) => form.test(plain));
  return dateOf(bare === undefined ? plain : plain.replace(bare.form, bare.written));
}

/** The day, month or year that a text is wholly the date of. */
function dateOf(text: string): string | null {
  const [found, ...others] = findDates(text);
  if (found === undefined || others.length > 0 || found.start > 0 || found.end < text.length) return null;
  return found.date.iso.slice(0, 10);
}

/**
 * Whether something published then lies within the dates; `published` is ISO as far as it is known. What is known
 * less exactly than the question asks (a year alone, asked for a month) lies outside.
 */
export function isWithin({ from, to }: TypedDates, published: string): boolean {
  const knownEnough = (bound: string): boolean =>
    published.length >= bound.length || !bound.startsWith(published);
  if (from !== null && (!knownEnough(from) || published.slice(0, from.length) < from)) return false;
  return to === null || (knownEnough(to) && published.slice(0, to.length) <= to);
}
