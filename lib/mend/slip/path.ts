import type { BigramModel, Token } from './bigram-model';
import { costs } from './costs';
import type { LineSymbol } from './symbols';
import { isQuote } from './tokens';

/** No byte is waiting: characters are read as they stand. */
export const aligned = -1;
/** The next character's lead byte was lost. Between these, 0 to 255, the lead byte that waits for its trail. */
export const lostLead = 256;
/** Plus a byte: a dropped pair began with it, so that it was the trail of the character before. */
export const droppedPair = 512;

/** How a character of the restored text is known: as it stands, by both its bytes, or by one and the model. */
export type Certainty = 'as-it-stands' | 'determined' | 'guessed';

/** One reading of a line up to some symbol: the last step of it, and the steps before. */
export interface Path {
  readonly previous: Path | null;
  readonly score: number;
  /** Which byte waits, see above. */
  readonly pending: number;
  /** The last character and the model's token before the next. */
  readonly last: string;
  readonly token: Token;
  /** Whether the reading has left the text as it stands anywhere. */
  readonly slipped: boolean;
  /** The character this step gives, '' for none. */
  readonly character: string;
  readonly certainty: Certainty;
  /** The symbol that the step has read to its end; null when one step does not finish it. */
  readonly symbol: LineSymbol | null;
}

/** What a step does besides giving a character. */
export interface Step {
  readonly pending: number;
  readonly character: string;
  readonly cost: number;
  readonly certainty: Certainty;
  readonly symbol: LineSymbol | null;
}

/** The path before anything is read, after the character `last` ('\n' at a line's beginning). */
export function firstPath(model: BigramModel, last: string): Path {
  return {
    previous: null,
    score: 0,
    pending: aligned,
    last,
    token: model.token(last) ?? model.lineStart,
    slipped: false,
    character: '',
    certainty: 'as-it-stands',
    symbol: null,
  };
}

/** What a path is after one more step, as far as paths are compared by it. */
export interface Outlook {
  readonly score: number;
  readonly last: string;
  readonly token: Token;
}

/** Scores a step by the model. Cheap: most steps lead to paths that are not worth keeping. */
export function outlookOf(model: BigramModel, path: Path, { character, cost }: Step): Outlook {
  const score = path.score + cost;
  if (character === '') return { score, last: path.last, token: path.token };
  const token = model.token(character);
  if (token !== null) {
    return { score: score + likelihood(model, path.token, token), last: character, token };
  }
  if (isQuote(character)) return { score: score + costs.quote, last: character, token: path.token };
  return { score, last: path.last, token: path.token };
}

/** A path with one more step. */
export function extended(path: Path, step: Step, { score, last, token }: Outlook): Path {
  const { pending, character, certainty, symbol } = step;
  const slipped = isSlipped(path, step);
  return { previous: path, score, pending, last, token, slipped, character, certainty, symbol };
}

/** Whether a path has left the text as it stands after a step. */
export function isSlipped(path: Path, { certainty, pending }: Step): boolean {
  return path.slipped || certainty !== 'as-it-stands' || pending !== aligned;
}

/** How likely one token follows another; digits and letters run on. */
export function likelihood(model: BigramModel, first: Token, second: Token): number {
  if (first === second && model.runsOn(first)) return costs.runOn;
  return model.isMark(first) && model.isMark(second) ? costs.markAfterMark : model.follows(first, second);
}
