import { isHan } from '../../han/ranges';
import { codeOfUnit, isLead } from '../gbk';
import { characterOf } from './candidates';
import type { Surroundings } from './channel';
import { costs } from './costs';
import { observedBytes, type ObservedBytes } from './observed-bytes';
import { aligned, droppedPair, lostLead, type Path } from './path';
import type { Sink, Steps } from './steps';
import type { LineSymbol } from './symbols';

/** Marks that mirrors break, by the full-width form whose bytes count. */
const breakable: ReadonlyMap<string, string> = new Map([
  ...Array.from('！；，：？（。、', (mark): [string, string] => [mark, mark]),
  ['!', '！'],
  [';', '；'],
  [',', '，'],
  [':', '：'],
  ['?', '？'],
  ['(', '（'],
]);
/** Before these a trail byte may have been lost without a trace. */
const marksAfterTrail = '，。、：；！？”“》《,:;!?';
/** Marks that come out of a right reading as often as Han. */
const ordinaryMarks = '，。、；：！？“”《》（）—…';
/** A quotation closes before these, and at the end of the line. */
const closesBefore = /[\s，。、；：！？,;:!?)）”]/;

/** A character where no byte waits: as it stands, or, at a mark, where damage begins. */
export function readAligned(
  steps: Steps,
  path: Path,
  symbol: LineSymbol,
  { mayBegin }: Surroundings,
  sink: Sink,
): void {
  sink(path, {
    character: symbol.text,
    pending: aligned,
    cost: 0,
    certainty: 'as-it-stands',
    symbol,
  });
  const mark = breakable.get(symbol.text);
  if (!mayBegin || mark === undefined) return;
  if (mark === '？') {
    const broken = { character: '', certainty: 'determined', symbol } as const;
    sink(path, { ...broken, pending: lostLead, cost: costs.questionForLead });
    sink(path, { ...broken, pending: aligned, cost: costs.questionForNothing });
  }
  const code = codeOfUnit(mark.charCodeAt(0));
  const begun = { pending: code & 0xff, cost: costs.leadDroppedAtMark, symbol, dropped: null };
  steps.giveByTrail(path, code >> 8, begun, sink);
}

/** A character where a byte waits for its trail. */
export function readInside(
  steps: Steps,
  path: Path,
  symbol: LineSymbol,
  around: Surroundings,
  sink: Sink,
): void {
  const { text } = symbol;
  const isLeadKnown = path.pending < lostLead;
  if (text === '\n') {
    if (isLeadKnown) giveWithLostTrail(steps, path, symbol, costs.trailLostAtLineEnd, sink);
    return;
  }
  if (/\s/.test(text)) {
    const skipped = { character: '', pending: path.pending, cost: costs.spaceInside, symbol };
    sink(path, { ...skipped, certainty: 'determined' });
    return;
  }
  const bytes = observedBytes(text);
  for (const observed of bytes) readBytes(steps, path, observed, symbol, sink);
  if (!isLeadKnown) return;
  if (text === '?' || text === '？') readQuestion(steps, path, symbol, around, sink);
  else if (around.isPromising) readAfterDroppedPair(steps, path, bytes, symbol, sink);
  if (marksAfterTrail.includes(text)) giveWithLostTrail(steps, path, symbol, costs.trailDroppedAtMark, sink);
}

/** The bytes of a symbol: the first completes the character that waits, the second waits for the next. */
function readBytes(
  steps: Steps,
  path: Path,
  { first, second }: ObservedBytes,
  symbol: LineSymbol,
  sink: Sink,
): void {
  const isWhole = second === null || isLead(second);
  const pending = second ?? aligned;
  if (path.pending >= lostLead) {
    if (!isWhole) return;
    const dropped = path.pending === lostLead ? null : path.pending - droppedPair;
    const isBreak = dropped !== null || breakable.has(symbol.text);
    const cost = isBreak ? 0 : costs.noMarkAfterLostLead;
    steps.giveByTrail(path, first, { pending, cost, symbol, dropped }, sink);
    return;
  }
  const character = characterOf(path.pending, first);
  if (character === null) return;
  const isUsual = isHan(character.charCodeAt(0)) || ordinaryMarks.includes(character);
  const completing = { character, cost: isUsual ? 0 : costs.strange, certainty: 'determined' } as const;
  if (isWhole) {
    sink(path, { ...completing, pending, symbol });
    return;
  }
  const completed = steps.after(path, { ...completing, pending: aligned, symbol: null });
  const rest = { character: String.fromCharCode(pending), pending: aligned, cost: 0, symbol };
  sink(completed, { ...rest, certainty: 'determined' });
}

/** A ? where a trail byte was, and perhaps the lead after it. */
function readQuestion(steps: Steps, path: Path, symbol: LineSymbol, around: Surroundings, sink: Sink): void {
  for (const { character, trail } of steps.byLead(path.pending)) {
    const script = steps.scriptCost(character);
    const guess = { character, certainty: 'guessed', symbol } as const;
    const cost = costs.questionForTrail + script + quoteCost(character, around);
    sink(path, { ...guess, pending: aligned, cost });
    if (!around.isPromising || !isLead(trail)) continue;
    sink(path, { ...guess, pending: lostLead, cost: costs.questionForTrailAndLead + script });
  }
}

/** Between the character before and this one a pair was dropped: both its neighbours lost a byte to it. */
function readAfterDroppedPair(
  steps: Steps,
  path: Path,
  bytes: readonly ObservedBytes[],
  symbol: LineSymbol,
  sink: Sink,
): void {
  for (const before of steps.beforeDroppedPair(path)) {
    for (const observed of bytes) readBytes(steps, before, observed, symbol, sink);
  }
}

/** The trail byte that was waited for is gone; what stands here is as it stands. */
function giveWithLostTrail(steps: Steps, path: Path, symbol: LineSymbol, lost: number, sink: Sink): void {
  for (const { character } of steps.byLead(path.pending)) {
    const cost = lost + steps.scriptCost(character);
    const completed = steps.after(path, {
      character,
      pending: aligned,
      cost,
      certainty: 'guessed',
      symbol: null,
    });
    const standing = { character: symbol.text, pending: aligned, cost: 0, symbol };
    sink(completed, { ...standing, certainty: 'as-it-stands' });
  }
}

function quoteCost(character: string, { after, inQuotation }: Surroundings): number {
  const closes = after === null || (after.kind === 'character' && closesBefore.test(after.text));
  if (character === '“')
    return (closes ? costs.misplacedQuote : 0) + (inQuotation ? costs.quoteOpensAgain : 0);
  if (character === '”') return (closes ? 0 : costs.misplacedQuote) + (inQuotation ? costs.quoteCloses : 0);
  return 0;
}
