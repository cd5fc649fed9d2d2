import { isHan } from '../../han/ranges';
import { onlySimplified, onlyTraditional } from '../../han/script-marks';
import type { BigramModel } from './bigram-model';
import { candidatesFor } from './candidates';
import { decode, type Decoding } from './decode';
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
const longestRun = 200;

/** What is known of a line from the page it stands on. */
export interface PageOfLine {
  readonly isTraditional: boolean;
  /** Whether it comes from a mirror that puts notes in. */
  readonly isMirror: boolean;
}

/** The damaged stretches of a line, read anew. */
export function slipsInLine(line: string, page: PageOfLine, model: BigramModel): readonly SlipRepair[] {
  const symbols = symbolsOf(line);
  const { mayBegin, suspect } = placesIn(model, symbols);
  if (suspect.length === 0) return [];
  const steps = new Steps(model, candidatesFor(model), page.isTraditional ? simplifiedOnly : traditionalOnly);
  const repairs: SlipRepair[] = [];
  let from = 0;
  for (const at of suspect) {
    if (at < from) continue;
    const { start, end } = windowAround(at, from, mayBegin);
    const reachesEnd = end === symbols.length;
    const inside = symbols.slice(start, end);
    const decoding = decode(model, steps, {
      symbols: reachesEnd ? [...inside, { kind: 'character', text: '\n', start: line.length }] : inside,
      mayBegin: mayBegin.slice(start, end),
      last: lastCharacter(symbols, start),
      inQuotation: quotationDepth(symbols.slice(0, at)) > 0,
    });
    if (decoding === null || !isBelieved(decoding, inside, page.isMirror)) continue;
    repairs.push(...repairsOf(decoding));
    from = start + Math.min(decoding.symbolsRead, inside.length);
  }
  return repairs;
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
  const last = symbols
    .slice(0, before)
    .findLast(({ kind, text }) => kind === 'character' && !/\s/.test(text));
  return last?.text ?? '\n';
}

function quotationDepth(symbols: readonly LineSymbol[]): number {
  return symbols.reduce((depth, { text }) => depth + (text === '“' ? 1 : text === '”' ? -1 : 0), 0);
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
