/** Longer texts are not remembered, in UTF-16 units; nor are more than so many. */
const longestText = 4_000;
const mostTexts = 50_000;

/** Parts the pieces of a run; no parser lets it into a text. */
const separator = '\u0000';

/**
 * Converted texts and what they were made of, for the copies that a page makes of its own nodes:
 * `demo2.innerHTML = demo1.innerHTML` is how old pages make their news scroll. A copy that was not known for one
 * would stay converted for good. Copies are told by their text: first whole runs, then single pieces, since the
 * 发 of a converted page may be 發 or 髮.
 */
export class Copies {
  readonly #runs = new Map<string, readonly string[]>();
  readonly #pieces = new Map<string, string>();

  remember(converted: readonly string[], sources: readonly string[]): void {
    const run = converted.join(separator);
    if (run.length > longestText || this.#pieces.size > mostTexts || run === sources.join(separator)) return;
    this.#runs.set(run, sources);
    for (const [at, piece] of converted.entries()) this.#pieces.set(piece, sources[at] ?? piece);
  }

  /** What each piece of a run was made of that reads as one that was converted; null for any other piece. */
  sourcesOf(shown: readonly string[]): readonly (string | null)[] {
    return this.#runs.get(shown.join(separator)) ?? shown.map((piece) => this.#pieces.get(piece) ?? null);
  }

  forget(): void {
    this.#runs.clear();
    this.#pieces.clear();
  }
}
