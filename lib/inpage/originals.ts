import type { Variant } from '../report';
import { setTextOf, textOf, type PageText } from './page-text';

/** What stands for a text in the page, and what the page itself had written there. */
interface Rewriting {
  readonly original: string;
  readonly converted: string;
  readonly variant: Variant;
  /** How often this very text was written over. */
  readonly writes: number;
}

/** A page that sets a text back each time is given its way after so many times. */
const mostWrites = 4;
/** Dead references are swept out first when there are so many. */
const firstSweep = 10_000;

/**
 * What the page had written wherever its text was converted, so that all of it can be put back to the letter.
 * Holds no node: what the page drops is dropped here.
 */
export class Originals {
  readonly #rewritings = new WeakMap<PageText, Rewriting>();
  /** The same places to be walked through, those out of the page among them: it may bring them back. */
  #places: WeakRef<PageText>[] = [];
  #sweepAt = firstSweep;

  /** What the page has written at a place, whatever stands there now. */
  sourceOf(place: PageText): string {
    const shown = textOf(place);
    const known = this.#rewritings.get(place);
    if (known === undefined) return shown;
    return shown === known.converted ? known.original : writtenAnew(known, shown);
  }

  /** Whether nothing is left to do at a place. */
  isSettled(place: PageText, variant: Variant): boolean {
    const known = this.#rewritings.get(place);
    if (known === undefined) return false;
    const shown = textOf(place);
    if (shown === known.converted) return known.variant === variant;
    return shown === known.original && known.writes >= mostWrites;
  }

  /** Whether anything was ever written at a place. */
  isKnown(place: PageText): boolean {
    return this.#rewritings.has(place);
  }

  /** Takes what stands at a place for the conversion of `original`: the page has copied it from elsewhere. */
  adopt(place: PageText, original: string, variant: Variant): void {
    this.#remember(place, { original, converted: textOf(place), variant, writes: 1 });
  }

  /** Writes the converted text of `source` at a place. Gives whether the place reads otherwise now than published. */
  write(place: PageText, source: string, converted: string, variant: Variant): boolean {
    const known = this.#rewritings.get(place);
    const isAgain = known?.original === source && known.converted === converted && known.variant === variant;
    const writes = isAgain ? known.writes + 1 : 1;
    if (writes > mostWrites) return false;
    this.#remember(place, { original: source, converted, variant, writes });
    if (textOf(place) !== converted) setTextOf(place, converted);
    return converted !== source;
  }

  /** Puts one place back. */
  restore(place: PageText): void {
    const source = this.sourceOf(place);
    if (!this.#rewritings.delete(place)) return;
    if (textOf(place) !== source) setTextOf(place, source);
  }

  /** Puts all places back and forgets them. */
  restoreAll(): void {
    for (const place of this.#livePlaces()) this.restore(place);
    this.#places = [];
  }

  /** Puts all places back for now; gives the function that writes again what stood there. */
  putBackForNow(): () => void {
    const shown = new Map<PageText, string>();
    for (const place of this.#livePlaces()) {
      const source = this.sourceOf(place);
      if (!this.isKnown(place) || textOf(place) === source) continue;
      shown.set(place, textOf(place));
      setTextOf(place, source);
    }
    return () => shown.forEach((text, place) => setTextOf(place, text));
  }

  #remember(place: PageText, rewriting: Rewriting): void {
    if (!this.isKnown(place)) this.#places.push(new WeakRef(place));
    this.#rewritings.set(place, rewriting);
    if (this.#places.length > this.#sweepAt) this.#sweep();
  }

  *#livePlaces(): Iterable<PageText> {
    for (const reference of this.#places) {
      const place = reference.deref();
      if (place !== undefined) yield place;
    }
  }

  #sweep(): void {
    this.#places = this.#places.filter((reference) => reference.deref() !== undefined);
    this.#sweepAt = Math.max(firstSweep, this.#places.length * 2);
  }
}

/**
 * What a page means that has changed a text after it was converted. Pages that write as they go (`appendData`)
 * add to what they find, which is the converted text.
 */
function writtenAnew({ original, converted }: Rewriting, shown: string): string {
  if (converted === '' || converted === original) return shown;
  if (shown.startsWith(converted)) return original + shown.slice(converted.length);
  if (shown.endsWith(converted)) return shown.slice(0, -converted.length) + original;
  return shown;
}
