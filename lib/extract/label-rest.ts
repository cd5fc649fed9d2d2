import { findDates } from '../han/dates';
import type { LabelledValue } from './labelled-values';

/** The addresses that portals put into their info lines: http://news.example.com. */
const address = /(?:https?:\/\/)?[\w.-]{1,40}\.(?:com|cn|net|org)\b\/?/gi;

/** What a line says beside its labels and their values: dates and addresses taken out, in words. */
export function wordsBesideLabels(text: string, values: readonly LabelledValue[]): readonly string[] {
  return withoutDates(outside(text, values))
    .replace(address, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function outside(text: string, values: readonly LabelledValue[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const value of values) {
    pieces.push(text.slice(from, Math.max(from, value.start)));
    from = Math.max(from, value.end);
  }
  return [...pieces, text.slice(from)].join(' ');
}

function withoutDates(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of findDates(text)) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  return [...pieces, text.slice(from)].join(' ');
}
