import type { BodyCount } from '../../lib/search';
import type { Found } from '../../lib/store/search';

/** How often the bodies of one entry after another hold a text. Asked the same of an entry twice, it looks once. */
export class EntryCounts {
  readonly #found: Found;
  #id = '';
  #text: string | null = null;
  #count = 0;

  constructor(found: Found) {
    this.#found = found;
  }

  /** Goes on to an entry; what was given for the one before tells of this one from now on. */
  of(id: string): BodyCount {
    this.#id = id;
    this.#text = null;
    return this.#bodyCount;
  }

  readonly #bodyCount = (text: string): number => {
    if (text !== this.#text) {
      this.#text = text;
      this.#count = this.#found.get(text)?.get(this.#id) ?? 0;
    }
    return this.#count;
  };
}
