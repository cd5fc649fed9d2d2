import { isHan } from '../../han/ranges';
import { onlySimplified, onlyTraditional } from '../../han/script-marks';
import type { BigramModel } from './bigram-model';
import { candidatesFor } from './candidates';
import { decode, type Decoding, type Effort } from './decode';
import type { Certainty } from './path';
import { placesIn } from './places';
import { Steps } from './steps';
import { symbolsOf, type LineSymbol } from './symbols';

/** A repaired stretch of a line. */
export interface SlipRepair {
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** One a UTF-16 unit of `after`. */
  readonly certainties: readonly Certainty[];
}

/** A reading must beat the text as it stands by this much. */
const leastGain = 5.5;
/** Less is enough on a mirror's page, and where the text cannot be right: a swallowed note, or a note after no Han. */
const leastGainOnMirror = 3;
/** A window begins before the first mark and goes on after the last, as far as marks follow closely. */
const symbolsBefore = 3;
const symbolsAfter = 40;
const closeMarks = 24;
const longestRun = 120;

/** What is known of a line from the page it stands on. */
export interface PageOfLine {
  readonly isTraditional: boolean;
  /** Whether it comes from a mirror that puts notes in. */
  readonly isMirror: boolean;
}

/**
 * So many steps are tried for one report at most, a few seconds' work. A slip takes some fifty thousand; a page made of
 * question marks alone would otherwise take hours.
 */
const mostSteps = 5_000_000;

/** Reads the damaged stretches of a report's lines anew. */
export class SlipReader {
  private readonly steps: Steps;
  private readonly effort: Effort = { steps: 0 };

  constructor(
    private readonly model: BigramModel,
    private readonly page: PageOfLine,
  ) {
    this.steps = new Steps(
      model,
      candidatesFor(model),
      page.isTraditional ? simplifiedOnly : traditionalOnly,
    );
  }

  /** The repairs of one line, in order. */
  slipsIn(line: string): readonly SlipRepair[] {
    const symbols = symbolsOf(line);
    const { mayBegin, suspect } = placesIn(this.model, symbols);
    const depths = suspect.length === 0 ? [] : quotationDepths(symbols);
    const repairs: SlipRepair[] = [];
    let from = 0;
    for (const at of suspect) {
      if (at < from || this.effort.steps > mostSteps) continue;
      const { start, end } = windowAround(at, from, mayBegin);
      const inside = symbols.slice(start, end);
      const decoding = decode(this.model, this.steps, this.effort, {
        symbols: end === symbols.length ? [...inside, endOfLine(line)] : inside,
        mayBegin: mayBegin.slice(start, end),
        last: lastCharacter(symbols, start),
        inQuotation: (depths[at] ?? 0) > 0,
      });
      if (decoding === null || !isBelieved(decoding, inside, this.page.isMirror)) continue;
      repairs.push(...repairsOf(decoding));
      from = start + Math.min(decoding.symbolsRead, inside.length);
    }
    return repairs;
  }
}

function endOfLine(line: string): LineSymbol {
  return { kind: 'character', text: '\n', start: line.length };
}

const simplifiedOnly: ReadonlySet<string> = new Set(onlySimplified);
const traditionalOnly: ReadonlySet<string> = new Set(onlyTraditional);

/** The symbols to read anew for the mark at `at`, none of them before `from`. */
function windowAround(
  at: number,
  from: number,
  mayBegin: readonly boolean[],
): { readonly start: number; readonly end: number } {
  let lastMark = at;
  for (let mark = at + 1; mark - lastMark < closeMarks && mark - at < longestRun; mark++) {
    if (mark >= mayBegin.length) break;
    if (mayBegin[mark] === true) lastMark = mark;
  }
  return {
    start: Math.max(from, at - symbolsBefore),
    end: Math.min(mayBegin.length, lastMark + symbolsAfter),
  };
}

/** The last character before a symbol, '\n' at the beginning of the line. */
function lastCharacter(symbols: readonly LineSymbol[], before: number): string {
  for (let at = before - 1; at >= 0; at--) {
    const symbol = symbols[at];
    if (symbol?.kind === 'character' && !/\s/.test(symbol.text)) return symbol.text;
  }
  return '\n';
}

/** For each symbol how many quotations are open before it. */
function quotationDepths(symbols: readonly LineSymbol[]): readonly number[] {
  let depth = 0;
  return symbols.map(({ text }) => {
    const before = depth;
    if (text === '“') depth++;
    else if (text === '”') depth--;
    return before;
  });
}

function isBelieved(decoding: Decoding, symbols: readonly LineSymbol[], isMirror: boolean): boolean {
  const isImpossible = symbols.some(({ kind }, at) => {
    const before = symbols[at - 1];
    if (kind === 'swallowed-note') return true;
    return kind === 'note' && before?.kind === 'character' && !isHan(before.text.charCodeAt(0));
  });
  return (
    decoding.score - decoding.scoreAsItStands >= (isMirror || isImpossible ? leastGainOnMirror : leastGain)
  );
}

/** One repair for each unbroken row of steps that leave the text as it stands. */
function repairsOf({ steps }: Decoding): readonly SlipRepair[] {
  const repairs: SlipRepair[] = [];
  let open: { start: number; end: number; after: string; certainties: Certainty[] } | null = null;
  for (const { certainty, character, symbol } of steps) {
    if (certainty === 'as-it-stands') {
      if (open !== null) repairs.push(open);
      open = null;
      continue;
    }
    const start: number = symbol?.start ?? open?.start ?? 0;
    open ??= { start, end: start, after: '', certainties: [] };
    open.after += character;
    if (character !== '') open.certainties.push(certainty);
    if (symbol !== null) open.end = symbol.start + symbol.text.length;
  }
  if (open !== null) repairs.push(open);
  return repairs;
}
