import { readScript } from '../han/script';
import type { ConvertedRuns, ReadingVariant, RunsToConvert, Script, ShownPage, Variant } from '../report';
import { batchesOf, type SourceRun } from './batches';
import { Copies } from './copies';
import { Originals } from './originals';
import { PageLanguage } from './page-language';
import { textOf, type TextRun } from './page-text';
import { textsWithin } from './texts-within';
import { isDeciding, WaitingParts } from './waiting-parts';

/** What the conversion of a page asks of the browser. */
export interface PagePorts {
  /** Has runs converted by whoever holds the dictionaries. Rejects when nobody answers any more. */
  readonly convert: (request: RunsToConvert) => Promise<ConvertedRuns>;
  /** Calls back on every change of the page; `take` gives the changes that were not told yet. */
  readonly observe: (changed: (changes: readonly MutationRecord[]) => void) => {
    readonly take: () => readonly MutationRecord[];
    readonly end: () => void;
  };
  /** Does work that writes texts of the page, and sets the person's selection again where it stood. */
  readonly keepSelection: <Result>(write: () => Result) => Result;
  /** Resolves at the beginning of the next frame. */
  readonly nextFrame: () => Promise<void>;
  /** Resolves when the page has settled after a change, within a fraction of a second. */
  readonly whenSettled: () => Promise<void>;
}

/** The script of a page shows in so much of its text. UTF-16 units. */
const telling = 100_000;

/**
 * Shows a page in a variant, in its place, and puts it back to the letter. What the page adds or changes meanwhile
 * is converted too; what we write ourselves is not looked at again.
 */
export class PageConversion {
  readonly #originals = new Originals();
  readonly #copies = new Copies();
  readonly #language: PageLanguage;
  readonly #waiting = new WaitingParts();
  #shown: ReadingVariant = 'original';
  #pageScript: Script = 'none';
  #isAlike = true;
  #isStopped = false;
  #observed: ReturnType<PagePorts['observe']> | null = null;
  /** Changes whenever something else is asked for: what was begun for an earlier request writes no more. */
  #request = 0;
  /** Converts what waits; null when nothing does. */
  #round: Promise<void> | null = null;

  constructor(
    readonly page: Document,
    readonly ports: PagePorts,
  ) {
    this.#language = new PageLanguage(page.documentElement);
  }

  get state(): ShownPage {
    return {
      shown: this.#shown,
      pageScript: this.#pageScript,
      isAlike: this.#isAlike,
      isStopped: this.#isStopped,
    };
  }

  /**
   * Shows the page in a variant, or as published, and tells how that ended. Asked for what is shown already it
   * waits for the work that is going on, or takes up again what had stopped.
   */
  async show(wanted: ReadingVariant): Promise<ShownPage> {
    if (wanted === 'original') this.restore();
    else if (wanted !== this.#shown || this.#isStopped) this.#begin(wanted);
    await this.#round;
    return this.state;
  }

  /** Puts everything back as the page has it, at once. */
  restore(): void {
    this.#request++;
    this.#catchUp();
    this.#endObserving();
    this.ports.keepSelection(() => this.#originals.restoreAll());
    this.#copies.forget();
    this.#language.restore();
    this.#shown = 'original';
    this.#isStopped = false;
    this.#isAlike = true;
    this.#round = null;
  }

  /** Lets somebody read the page as it is published, whatever is shown: a clip keeps nothing of ours. */
  asPublished<Result>(read: () => Result): Result {
    const cover = this.layOpen();
    try {
      return read();
    } finally {
      cover();
    }
  }

  /** Puts the published page back until what is given is called, within the same turn of the browser. */
  layOpen(): () => void {
    this.#catchUp();
    const writeAgain = this.ports.keepSelection(() => this.#originals.putBackForNow());
    this.#language.restore();
    return () => {
      this.ports.keepSelection(writeAgain);
      if (this.#shown !== 'original' && !this.#isAlike) this.#language.setTo(this.#shown);
      this.#forgetOwnChanges();
    };
  }

  #begin(variant: Variant): void {
    this.#request++;
    this.#shown = variant;
    this.#isStopped = false;
    this.#isAlike = true;
    // A document in which everything is edited, such as the frame of a mail that is being written, stays as it is.
    if (this.page.designMode === 'on') return;
    this.#waiting.addAll(this.page.documentElement);
    this.#observed ??= this.ports.observe((changes) => {
      this.#note(changes);
      if (this.#round === null) this.#startRound(variant, true);
    });
    this.#waiting.addAll(this.page.documentElement);
    this.#startRound(variant, false);
  }

  /** `isLater`: the page was converted as a whole before. */
  #startRound(variant: Variant, isLater: boolean): void {
    const request = this.#request;
    this.#round = this.#convertWaiting(variant, isLater, request).finally(() => {
      if (request !== this.#request) return;
      this.#round = null;
      if (!this.#waiting.isEmpty) this.#startRound(variant, true);
    });
  }

  async #convertWaiting(variant: Variant, isLater: boolean, request: number): Promise<void> {
    try {
      if (isLater) await this.ports.whenSettled();
      if (request !== this.#request) return;
      for (const batch of batchesOf(this.#takeUnsettled(variant, isLater))) {
        const runs = batch.map(({ sources }) => sources);
        const converted = await this.ports.convert({ variant, pageScript: this.#pageScript, runs });
        await this.ports.nextFrame();
        if (request !== this.#request) return;
        this.#write(batch, converted, variant);
      }
    } catch (error) {
      if (request === this.#request) this.#stop(error);
    }
  }

  #takeUnsettled(variant: Variant, isLater: boolean): readonly SourceRun[] {
    const runs = this.#waiting.runs();
    this.#waiting.clear();
    if (isLater) this.#adoptCopies(runs, variant);
    if (this.#pageScript === 'none') this.#pageScript = this.#readPageScript(runs);
    return runs
      .filter((run) => !run.every((place) => this.#originals.isSettled(place, variant)))
      .map((run) => ({ run, sources: run.map((place) => this.#originals.sourceOf(place)) }));
  }

  /** Knows the copies that the page has made of converted runs for what they are. */
  #adoptCopies(runs: readonly TextRun[], variant: Variant): void {
    for (const run of runs) {
      const sources = this.#copies.sourcesOf(run.map(textOf));
      for (const [at, place] of run.entries()) {
        const source = sources[at] ?? null;
        if (source !== null && !this.#originals.isKnown(place)) this.#originals.adopt(place, source, variant);
      }
    }
  }

  #readPageScript(runs: readonly TextRun[]): Script {
    let text = '';
    for (const place of runs.flat()) {
      text += this.#originals.sourceOf(place);
      if (text.length >= telling) break;
    }
    return readScript(text).script;
  }

  #write(batch: readonly SourceRun[], converted: ConvertedRuns, variant: Variant): void {
    this.#note(this.#observed?.take() ?? []);
    this.ports.keepSelection(() => {
      for (const [index, source] of batch.entries()) {
        this.#writeRun(source, converted[index] ?? source.sources, variant);
      }
    });
    if (!this.#isAlike) this.#language.setTo(variant);
    this.#forgetOwnChanges();
  }

  #writeRun({ run, sources }: SourceRun, converted: readonly string[], variant: Variant): void {
    // What the page has changed while it was being converted waits for its own turn.
    if (run.some((place, at) => this.#originals.sourceOf(place) !== sources[at])) return;
    for (const [at, place] of run.entries()) {
      const source = sources[at] ?? '';
      if (this.#originals.write(place, source, converted[at] ?? source, variant)) this.#isAlike = false;
    }
    this.#copies.remember(converted, sources);
  }

  /** Takes in what the page has done up to now, before everything is put back. */
  #catchUp(): void {
    this.#note(this.#observed?.take() ?? []);
    if (this.#shown !== 'original') this.#adoptCopies(this.#waiting.runs(), this.#shown);
  }

  /**
   * Notes changes of the page. What may no longer be touched, such as a text that is now edited, is put back at once.
   */
  #note(changes: readonly MutationRecord[]): void {
    const deciding = changes.filter(isDeciding);
    for (const { target } of deciding) {
      for (const place of textsWithin(target)) this.#originals.restore(place);
    }
    if (deciding.length > 0) this.#forgetOwnChanges();
    for (const change of changes) this.#waiting.addChange(change);
  }

  #forgetOwnChanges(): void {
    this.#observed?.take();
  }

  #stop(error: unknown): void {
    console.warn('The page could not be converted to its end.', error);
    this.#endObserving();
    this.#isStopped = true;
  }

  #endObserving(): void {
    this.#observed?.end();
    this.#observed = null;
    this.#waiting.clear();
  }
}
