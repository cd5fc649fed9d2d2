import type { LineSymbol } from './symbols';
import { readAligned, readInside } from './channel-characters';
import { readNote, readSwallowedNote } from './channel-notes';
import { aligned, type Path } from './path';
import type { Sink, Steps } from './steps';

/** What is known around the symbol that is read. */
export interface Surroundings {
  readonly before: LineSymbol | null;
  readonly after: LineSymbol | null;
  /** Whether damage may begin at the symbol. */
  readonly mayBegin: boolean;
  /** Whether a quotation was opened before the window and not closed. */
  readonly inQuotation: boolean;
  /** Whether the path is among the best, whose rarer continuations are worth trying. */
  readonly isPromising: boolean;
}

/**
 * Gives every path by which a broken GBK stream can have come to show the next symbol, after the path so far. How
 * mirrors break pairs, and what their decoders do then: docs/adr/byte-slips.md.
 */
export function readSymbol(
  steps: Steps,
  path: Path,
  symbol: LineSymbol,
  around: Surroundings,
  sink: Sink,
): void {
  if (symbol.kind === 'note') readNote(path, symbol, around, sink);
  else if (symbol.kind === 'swallowed-note') readSwallowedNote(steps, path, symbol, around, sink);
  else if (path.pending === aligned) readAligned(steps, path, symbol, around, sink);
  else readInside(steps, path, symbol, around, sink);
}
