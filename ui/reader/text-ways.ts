import { scrollToPlace } from './text-place';

interface Surroundings {
  readonly text: () => HTMLElement | undefined;
  /** On a narrow page the panel hides the text: closes it. */
  readonly uncover: () => Promise<void>;
}

/** The ways from a panel to places in the text. */
export class TextWays {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  async toBlock(block: number): Promise<void> {
    const text = await this.#uncovered();
    if (text === undefined) return;
    scrollToPlace(text, { block, share: 0 });
    text.focus({ preventScroll: true });
  }

  async toHighlight(id: string): Promise<void> {
    const text = await this.#uncovered();
    text?.querySelector(`[data-highlight="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
  }

  async #uncovered(): Promise<HTMLElement | undefined> {
    if (this.#around.text()?.checkVisibility() !== true) await this.#around.uncover();
    return this.#around.text();
  }
}
