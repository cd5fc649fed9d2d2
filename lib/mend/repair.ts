import type { GuessedStretch, MendField, MendName } from '../report';
import type { MendableText } from './mendable-text';

/** A change that a repair proposes, in offsets of the text it was shown. Never empty, never without effect. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Stretches of `after` that are a guess. */
  readonly guessed?: readonly GuessedStretch[];
  /** Set when the edit takes a whole line away, with a line break before or after it. */
  readonly isLine?: true;
}

/** One text of a report, and which one it is. */
export interface FieldText {
  readonly field: MendField;
  readonly mendable: MendableText;
}

/** Finds what is to be repaired in one text: edits in order, none touching another. */
export type FindEdits = (text: MendableText, field: MendField) => readonly Edit[];

/** One kind of repair: pure, and linear in the length of the texts. */
export interface Repair {
  readonly name: MendName;
  /** Grows with every change that can change what the repair does. */
  readonly version: number;
  /** Set when the repair has its say once, on the text as published, and not again on what the others made of it. */
  readonly once?: true;
  /**
   * Looks over all texts of a report, as the repairs before left them, for the evidence that counts page-wide,
   * and gives the function that repairs each; null when there is surely nothing to do.
   */
  prepare(texts: readonly FieldText[]): FindEdits | null;
}

/** The edits that put `after` over every match of a global pattern, where it differs from the match. */
export function editsFromMatches(
  text: string,
  pattern: RegExp,
  after: (match: RegExpExecArray) => string,
  confidence: number,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const replacement = after(match);
    if (match[0] === '' || replacement === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, after: replacement, confidence });
  }
  return edits;
}
