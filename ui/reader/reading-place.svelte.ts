import { placeAtTop, scrollToPlace, type TextPlace } from './text-place';

/** The place of a clip that stands at the top of the page, kept through changes of view and of clip. */
export class ReadingPlace {
  /** null is the very top. */
  place: TextPlace | null = $state.raw(null);

  /** The clip and the view that the page was last scrolled for: only after that does scrolling tell a new place. */
  #settled: { readonly clipId: string; readonly view: string } | null = null;

  /** A clip has been drawn in a view: it opens where it was left; in another view it stays at its block. */
  settle(page: HTMLElement, clipId: string, view: string, left: TextPlace | null): void {
    if (this.#settled?.clipId === clipId && this.#settled.view === view) return;
    if (this.#settled?.clipId !== clipId) this.place = left;
    this.#settled = { clipId, view };
    scrollToPlace(page, this.place);
  }

  /** The page was scrolled. Gives whether that tells a place of this clip. */
  follow(page: HTMLElement, clipId: string, view: string): boolean {
    const isSettled = this.#settled?.clipId === clipId && this.#settled.view === view;
    if (!isSettled || !page.checkVisibility()) return false;
    this.place = placeAtTop(page);
    return true;
  }
}
