import { BitWriter } from './bit-writer';
import { writeOtherPairs, type PairPlaces } from './other-pairs';
import { writePositions } from './position-list';
import { firstOf, otherPairsRow, pairOf, rankOf, textCountsRow } from './row-keys';
import { writeTextCounts } from './text-counts';

/** Texts that are indexed together, laid end to end; a unit of nothing after each keeps words within one text. */
export interface SegmentTexts {
  /** Where each text begins. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** Of all texts together, the units between them included. */
  readonly length: number;
  /** All UTF-16 units of the texts, rising. */
  readonly units: Uint32Array<ArrayBuffer>;
  /** The pairs that have a row of their own, as `pairOf` names them, rising. */
  readonly commonPairs: Uint32Array<ArrayBuffer>;
}

/** An index of every pair of neighbouring UTF-16 units of some texts, with all their places. */
export interface Segment extends SegmentTexts {
  /**
   * By row-keys.ts: the places of each common pair; for each unit the other pairs that begin with it, the last unit of
   * a text being paired with 0; and where a unit begins common pairs, how often it stands in which text, so that a word
   * of one frequent character is counted without its places.
   */
  readonly rows: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
}

/** A pair is common when it stands at one of so many places or more: some hundred pairs of a usual segment. */
const placesPerCommon = 4_096;
/** Fewer places are not worth a row, in however short a segment. */
const fewestCommon = 64;

/** Indexes folded texts. The time is linear in their length: some 100 ms for a million characters. Pure. */
export function buildSegment(texts: readonly string[]): Segment {
  const starts = new Uint32Array(texts.length);
  let length = 0;
  texts.forEach((text, index) => {
    starts[index] = length;
    length += text.length + 1;
  });
  const laid = new Uint16Array(length + 1);
  texts.forEach((text, index) => {
    const start = starts[index] ?? 0;
    for (let at = 0; at < text.length; at++) laid[start + at] = text.charCodeAt(at);
  });
  return rowsOf({ starts, length, units: unitsOf(laid) }, laid);
}

function unitsOf(laid: Uint16Array): Uint32Array<ArrayBuffer> {
  const present = new Uint8Array(0x10000);
  for (const unit of laid) present[unit] = 1;
  const units: number[] = [];
  for (let unit = 1; unit < present.length; unit++) if (present[unit] === 1) units.push(unit);
  return Uint32Array.from(units);
}

/** All places, ordered by the pair that stands there, then as they come: a radix sort by second, then first unit. */
function sortedPlaces(laid: Uint16Array, length: number): Uint32Array {
  let places = new Uint32Array(length);
  for (let at = 0; at < length; at++) places[at] = at;
  for (const shift of [1, 0]) {
    const ends = new Uint32Array(0x10001);
    for (let at = 0; at < length; at++) {
      const unit = laid[at + shift] ?? 0;
      ends[unit + 1] = (ends[unit + 1] ?? 0) + 1;
    }
    for (let unit = 0; unit < 0x10000; unit++) ends[unit + 1] = (ends[unit + 1] ?? 0) + (ends[unit] ?? 0);
    const sorted = new Uint32Array(length);
    for (const place of places) {
      const unit = laid[place + shift] ?? 0;
      const to = ends[unit] ?? 0;
      sorted[to] = place;
      ends[unit] = to + 1;
    }
    places = sorted;
  }
  return places;
}

function rowsOf(texts: Omit<SegmentTexts, 'commonPairs'>, laid: Uint16Array): Segment {
  const { length, units } = texts;
  const places = sortedPlaces(laid, length);
  const unitAt = (index: number, shift: number): number => laid[(places[index] ?? 0) + shift] ?? 0;
  const commonFrom = Math.max(fewestCommon, length / placesPerCommon);
  const rows = new Map<number, Uint8Array<ArrayBuffer>>();
  const commonPairs: number[] = [];
  const writer = new BitWriter();
  let at = 0;
  // Places between the texts begin no pair.
  while (at < length && unitAt(at, 0) === 0) at++;
  while (at < length) {
    const first = unitAt(at, 0);
    const others: PairPlaces[] = [];
    while (at < length && unitAt(at, 0) === first) {
      const from = at;
      const second = unitAt(at, 1);
      while (at < length && unitAt(at, 0) === first && unitAt(at, 1) === second) at++;
      if (second === 0 || at - from < commonFrom)
        others.push({ second: rankOf(second, units), from, to: at });
      else {
        const pair = pairOf(first, second);
        writer.gamma(at - from);
        writePositions(writer, places, from, at, length);
        rows.set(pair, writer.finish());
        commonPairs.push(pair);
      }
    }
    if (others.length > 0) {
      writeOtherPairs(writer, others, places, units.length, length);
      rows.set(otherPairsRow(first), writer.finish());
    }
  }
  const frequent = new Set(commonPairs.map(firstOf));
  for (const [unit, counts] of countsByText(frequent, texts, laid)) {
    writeTextCounts(writer, counts);
    rows.set(textCountsRow(unit), writer.finish());
  }
  return { ...texts, commonPairs: Uint32Array.from(commonPairs), rows };
}

/** How often each of some units stands in each text. */
function countsByText(
  wanted: ReadonlySet<number>,
  { starts, length }: Pick<SegmentTexts, 'starts' | 'length'>,
  laid: Uint16Array,
): ReadonlyMap<number, Uint32Array> {
  const counts = new Map([...wanted].map((unit) => [unit, new Uint32Array(starts.length)]));
  starts.forEach((start, text) => {
    const end = starts[text + 1] ?? length;
    for (let at = start; at < end; at++) {
      const ofUnit = counts.get(laid[at] ?? 0);
      if (ofUnit !== undefined) ofUnit[text] = (ofUnit[text] ?? 0) + 1;
    }
  });
  return counts;
}
