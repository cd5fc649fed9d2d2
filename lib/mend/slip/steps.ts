import type { BigramModel } from './bigram-model';
import { isDroppedPair, mayBeginDroppedPair, type Candidate, type Candidates } from './candidates';
import { costs } from './costs';
import { droppedPair, extended, outlookOf, type Path, type Step } from './path';
import type { LineSymbol } from './symbols';

/** Where a path's next steps go. */
export type Sink = (path: Path, step: Step) => void;

/** Dropped pairs are tried after so many of the likeliest characters. */
const mostDroppedPairs = 6;
/** “ ” 。 、 and other marks begin with this byte. */
const leadOfMarks = 0xa1;

/** Makes the steps that paths take in a text of one script. */
export class Steps {
  constructor(
    private readonly model: BigramModel,
    private readonly candidates: Candidates,
    /** Characters that only the other script has. */
    private readonly otherScript: ReadonlySet<string>,
  ) {}

  /** A path and one more step. */
  after(path: Path, step: Step): Path {
    return extended(path, step, outlookOf(this.model, path, step));
  }

  /** What it costs that a character is of the other script. */
  scriptCost(character: string): number {
    return this.otherScript.has(character) ? costs.otherScript : 0;
  }

  /** The characters that a lead byte may begin. */
  byLead(lead: number): readonly Candidate[] {
    return this.candidates.byLead[lead] ?? [];
  }

  /** The characters of the mirrors' table with a reading. */
  byReading(reading: string): readonly Candidate[] {
    return this.candidates.byReading.get(reading) ?? [];
  }

  /**
   * Every character with a trail byte, its lead being lost; after a dropped pair, which began with the byte
   * `dropped`, only those whose lead ended that pair.
   */
  giveByTrail(
    path: Path,
    trail: number,
    step: {
      readonly pending: number;
      readonly cost: number;
      readonly symbol: LineSymbol;
      readonly dropped: number | null;
    },
    sink: Sink,
  ): void {
    const { pending, symbol, dropped } = step;
    for (const { character, lead } of this.candidates.byTrail[trail] ?? []) {
      if (dropped !== null && !isDroppedPair(dropped, lead)) continue;
      const isBeforeQuote = character === '。' && pending === leadOfMarks;
      const cost = step.cost + (isBeforeQuote ? costs.stopBeforeQuote : 0) + this.scriptCost(character);
      sink(path, { character, pending, cost, certainty: 'guessed', symbol });
    }
  }

  /** The likeliest characters of a waiting lead whose trail can have begun a pair that was dropped. */
  beforeDroppedPair(path: Path): readonly Path[] {
    return this.byLead(path.pending)
      .filter(({ trail }) => mayBeginDroppedPair(trail))
      .map(({ character, trail }) => {
        const cost = costs.droppedPair + this.scriptCost(character);
        const pending = droppedPair + trail;
        return this.after(path, { character, pending, cost, certainty: 'guessed', symbol: null });
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, mostDroppedPairs);
  }
}
