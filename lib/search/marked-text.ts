import { foldForSearchWithMap } from '../han/fold';
import type { Span } from './query';

/** A run of a text; `hit` when it is what was searched for. */
export interface MarkedPart {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Where folded texts stand in a text, in any script and width: UTF-16 spans of the text, rising, those that touch in
 * one.
 */
export function hitsIn(text: string, wanted: readonly string[]): readonly Span[] {
  const { folded, map } = foldForSearchWithMap(text);
  const spans: Span[] = [];
  for (const part of wanted) {
    for (let at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
      // Up to the next unit that counts would take in what folding left out behind the hit.
      spans.push({ start: map[at] ?? 0, end: (map[at + part.length - 1] ?? 0) + 1 });
    }
  }
  spans.sort((one, other) => one.start - other.start);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

/** A text in runs, those that hold the folded texts marked. */
export function markedParts(text: string, wanted: readonly string[]): readonly MarkedPart[] {
  return partsWithin(text, hitsIn(text, wanted), { start: 0, end: text.length });
}

/** The units of a snippet before the first hit, and all of it: more than a row of the list shows. */
const unitsBefore = 10;
const snippetLength = 90;

/**
 * The place of a text that holds the most of the folded texts, in runs; null when it holds none. Line breaks are
 * spaces in it; an ellipsis says that the text begins earlier.
 */
export function snippetOf(text: string, wanted: readonly string[]): readonly MarkedPart[] | null {
  const hits = hitsIn(text, wanted);
  const first = densest(hits);
  if (first === null) return null;
  const start = lineStart(text, Math.max(0, first.start - unitsBefore), first.start);
  const end = Math.min(text.length, start + snippetLength);
  const parts = partsWithin(text, hits, { start, end }).map(({ text: part, hit }) => ({
    text: part.replaceAll(/\s+/gu, ' '),
    hit,
  }));
  return start > 0 && text.charAt(start - 1) !== '\n' ? [{ text: '…', hit: false }, ...parts] : parts;
}

/** The hit from which on the most hits stand within a snippet; the first of several. */
function densest(hits: readonly Span[]): Span | null {
  let best: Span | null = null;
  let most = 0;
  let last = 0;
  hits.forEach((hit, index) => {
    while (last < hits.length && (hits[last]?.end ?? 0) <= hit.start + snippetLength - unitsBefore) last++;
    if (last - index > most) {
      most = last - index;
      best = hit;
    }
  });
  return best ?? hits[0] ?? null;
}

/** A snippet begins with a line rather than with the end of the one before, and never within a character. */
function lineStart(text: string, from: number, to: number): number {
  const line = text.lastIndexOf('\n', to - 1) + 1;
  if (line > from) return line;
  const unit = text.charCodeAt(from);
  return unit >= 0xdc00 && unit <= 0xdfff ? from + 1 : from;
}

function partsWithin(text: string, hits: readonly Span[], { start, end }: Span): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.end <= start) continue;
    if (hit.start >= end) break;
    const from = Math.max(at, hit.start);
    const to = Math.min(end, hit.end);
    if (from > at) parts.push({ text: text.slice(at, from), hit: false });
    parts.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < end) parts.push({ text: text.slice(at, end), hit: false });
  return parts;
}
