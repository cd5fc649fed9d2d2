/** Copies are told by their text: longest run in UTF-16 units, shortest, and most runs that are remembered for it. */
const longestRun = 4_000;
const shortestRun = 2;
const mostRuns = 50_000;

/** Parts the pieces of a run; no parser lets it into a text. */
const separator = '\u0000';

/**
 * Converted runs and what they were made of, for the copies that a page makes of its own nodes:
 * `demo2.innerHTML = demo1.innerHTML` is how old pages make their news scroll. A copy that was not known for one
 * would stay converted for good.
 */
export class Copies {
  readonly #sources = new Map<string, readonly string[]>();

  remember(converted: readonly string[], sources: readonly string[]): void {
    const text = converted.join(separator);
    const isTelling = text.length >= shortestRun && text.length <= longestRun;
    const differs = converted.some((piece, at) => piece !== sources[at]);
    if (isTelling && differs && this.#sources.size < mostRuns) this.#sources.set(text, sources);
  }

  /** What a run was made of whose pieces read as one that was converted; null when none reads so. */
  sourcesOf(shown: readonly string[]): readonly string[] | null {
    return this.#sources.get(shown.join(separator)) ?? null;
  }

  forget(): void {
    this.#sources.clear();
  }
}
