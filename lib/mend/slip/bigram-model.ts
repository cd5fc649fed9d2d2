import packed from './bigrams.json';
import { digitToken, letterToken, lineToken, markTokens, tokenOf } from './tokens';

/** The model as scripts/train-bigrams.ts writes it; every list is in the order of `characters`. */
export interface PackedBigrams {
  /** One token a character, the most frequent first. */
  readonly characters: string;
  /** How many pairs `rows` holds. */
  readonly pairs: number;
  /** Base64, a byte a token: minus the natural logarithm of its share among beginnings of words, by `logStep`. */
  readonly start: string;
  /** The same of the probability that a word ends with the token. */
  readonly leaving: string;
  /**
   * Base64 of numbers of seven bits a byte: for each token how many follow it, and for each of those its distance
   * from the one before it times 16 plus the level of its probability, by `pairStep`.
   */
  readonly rows: string;
}

/** What one unit of `start` and `leaving` is worth, in natural logarithms. */
export const logStep = 0.08;
/** What one level of a pair is worth. */
export const pairStep = 0.7;

/** Less likely than any token that was counted. */
const unknownStart = -19;
const unknownLeaving = -0.7;

/** Tokens come by frequency; those from here on make up less than one in a thousand of any text. */
const rareToken = 3_600;

/** A token by its number; `unknownToken` for those that were never counted. */
export type Token = number;
export const unknownToken: Token = 16_383;
const tokenBits = 14;

/**
 * How likely characters follow each other in Chinese, both scripts alike: pairs that were counted, and for the rest
 * the chance that a word ends with the first and another begins with the second.
 */
export class BigramModel {
  private readonly numbers = new Map<string, Token>();
  private readonly marks: ReadonlySet<Token>;
  private readonly digits: Token;
  private readonly letters: Token;
  private readonly start: Float32Array;
  private readonly leaving: Float32Array;
  private readonly pairs = new Map<number, number>();
  /** Number plus two by UTF-16 unit, 1 for units that the model looks through, 0 for those not yet asked. */
  private readonly byUnit = new Uint16Array(0x10000);

  constructor(model: PackedBigrams) {
    Array.from(model.characters).forEach((token, number) => this.numbers.set(token, number));
    this.marks = new Set(Array.from(markTokens, (mark) => this.numbers.get(mark) ?? unknownToken));
    this.digits = this.numbers.get(digitToken) ?? unknownToken;
    this.letters = this.numbers.get(letterToken) ?? unknownToken;
    this.start = readLogs(model.start);
    this.leaving = readLogs(model.leaving);
    this.readRows(bytesOf(model.rows));
  }

  /** The token that stands before a line begins. */
  get lineStart(): Token {
    return this.numbers.get(lineToken) ?? unknownToken;
  }

  /** The token of a character, or null for one that the model looks through: white space and quotation marks. */
  token(character: string): Token | null {
    const unit = character.charCodeAt(0);
    const known = this.byUnit[unit] ?? 0;
    if (known !== 0) return known === 1 ? null : known - 2;
    const name = tokenOf(character);
    const number = name === '' ? null : (this.numbers.get(name) ?? unknownToken);
    this.byUnit[unit] = number === null ? 1 : number + 2;
    return number;
  }

  /** Whether a Han character hardly ever stands in a text. */
  isRare(character: string): boolean {
    return (this.token(character) ?? 0) >= rareToken;
  }

  /** Natural logarithm of the probability that `second` comes after `first`. */
  follows(first: Token, second: Token): number {
    const known = this.pairs.get((first << tokenBits) | second);
    if (known !== undefined) return known;
    return (this.leaving[first] ?? unknownLeaving) + (this.start[second] ?? unknownStart);
  }

  /** Whether a token stands for a row of digits or letters. */
  runsOn(token: Token): boolean {
    return token === this.digits || token === this.letters;
  }

  /** Whether a token is a mark of punctuation. */
  isMark(token: Token): boolean {
    return this.marks.has(token);
  }

  private readRows(bytes: Uint8Array): void {
    let at = 0;
    const next = (): number => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value;
      }
    };
    for (let first = 0; at < bytes.length; first++) {
      let second = -1;
      for (let left = next(); left > 0; left--) {
        const value = next();
        second += (value >>> 4) + 1;
        this.pairs.set((first << tokenBits) | second, -(value & 15) * pairStep);
      }
    }
  }
}

let model: BigramModel | null = null;

/** The bundled model; read on first use, which only a page with signs of byte slips makes. */
export function bundledBigrams(): BigramModel {
  model ??= new BigramModel(packed);
  return model;
}

function readLogs(text: string): Float32Array {
  return Float32Array.from(bytesOf(text), (byte) => -byte * logStep);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
