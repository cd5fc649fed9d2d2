/** What is being done before a task can begin, or without one: it can be stopped, and leaves nothing behind. */
export interface Progress {
  readonly words: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly of: number;
}

/** Steps between two drawings of the progress. */
const drawnEvery = 50;

/** One thing at a time that takes a while, with progress, a stop, and words for what went wrong. */
export class StoppableWork {
  progress: Progress | null = $state.raw(null);
  trouble: string | null = $state(null);

  readonly #wordsOf: (error: unknown) => string;
  #stop = new AbortController();

  /** @param wordsOf why something failed, in words */
  constructor(wordsOf: (error: unknown) => string) {
    this.#wordsOf = wordsOf;
  }

  get busy(): boolean {
    return this.progress !== null;
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Does something; what it throws is told, unless it was stopped or the person chose no file. */
  async run(
    words: string,
    act: (signal: AbortSignal, onProgress: (done: number, of: number) => void) => Promise<void>,
  ): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.trouble = null;
    this.progress = { words, done: 0, of: 0 };
    try {
      await act(signal, (done, of) => {
        if (done % drawnEvery === 0 || done === of) this.progress = { words, done, of };
      });
    } catch (error) {
      const isChoice = error instanceof DOMException && error.name === 'AbortError';
      if (!signal.aborted && !isChoice) this.trouble = this.#wordsOf(error);
    }
    this.progress = null;
  }
}
