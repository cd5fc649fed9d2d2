import { createContext } from 'svelte';
import type { Mend, Suspicion } from '../../lib/report';
import type { ShownChoice } from './choice';

/** What a mark in the text tells when it is pointed at. */
export type Telling =
  | { readonly kind: 'mend'; readonly mend: Mend; readonly on: boolean }
  | { readonly kind: 'suspicion'; readonly suspicion: Suspicion }
  | { readonly kind: 'choice'; readonly choice: ShownChoice; readonly difference: string | null }
  | { readonly kind: 'difference'; readonly key: string; readonly counterpart: string };

/** Key of the difference that a mark shows or lies over; null where it does neither. */
export function differenceOf(telling: Telling): string | null {
  if (telling.kind === 'choice') return telling.difference;
  return telling.kind === 'difference' ? telling.key : null;
}

/** Milliseconds the pointer rests before a mark tells, so that crossing the text tells nothing. */
const restBefore = 150;
/** Milliseconds to reach the card from the mark. */
const reachAfter = 250;

/**
 * The marks of an open clip: mends, suspicions, choices and differences in its text. One of them at a time takes the
 * tab stop (hundreds of stops would make a text impassable by keyboard); arrow keys move among them.
 */
export class Marks {
  /** Key of the mark that has the tab stop. */
  current: string | null = $state(null);
  /** Key of the difference that is pointed at, on either side. */
  linked: string | null = $state(null);
  /** What is being told, and of which element. */
  told: { readonly telling: Telling; readonly at: HTMLElement } | null = $state.raw(null);
  #pinned = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether the telling stays until it is closed. */
  get pinned(): boolean {
    return this.#pinned;
  }

  /** The pointer rests on a mark. */
  tellSoon(telling: Telling, at: HTMLElement): void {
    this.linked = differenceOf(telling);
    if (this.#pinned) return;
    this.#after(restBefore, () => this.tell(telling, at));
  }

  /** A mark has the focus. */
  tell(telling: Telling, at: HTMLElement): void {
    if (this.#pinned) return;
    clearTimeout(this.#timer);
    this.told = { telling, at };
    this.linked = differenceOf(telling);
  }

  /** A mark was clicked or entered: the telling stays until it is closed. */
  pin(telling: Telling, at: HTMLElement): void {
    this.#pinned = false;
    this.tell(telling, at);
    this.#pinned = true;
  }

  /** The pointer or the focus left the mark; the pointer may be on its way to the card. */
  leaveSoon(): void {
    this.linked = null;
    if (!this.#pinned) this.#after(reachAfter, () => this.close());
  }

  /** The pointer reached the card. */
  stay(): void {
    clearTimeout(this.#timer);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#pinned = false;
    this.told = null;
    this.linked = null;
  }

  #after(delay: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, delay);
  }
}

export const [getMarks, setMarks] = createContext<Marks>();
