import { pinyinReadings } from '../../han/pinyin-readings';
import { codeOfUnit, isLead } from '../gbk';
import { characterOf, isDroppedPair } from './candidates';
import type { Surroundings } from './channel';
import { costs } from './costs';
import { aligned, droppedPair, lostLead, type Path } from './path';
import type { Sink, Steps } from './steps';
import type { LineSymbol } from './symbols';

type NoteSymbol = Exclude<LineSymbol, { readonly kind: 'character' }>;

/**
 * 落實(shí): a note stays where it fits the character before; inside a broken stretch it was put in by chance and goes.
 */
export function readNote(path: Path, symbol: NoteSymbol, { before }: Surroundings, sink: Sink): void {
  const seen = before?.kind === 'character' ? before.text : '';
  const owner = path.pending === aligned ? path.last : seen;
  const cost = pinyinReadings.get(owner) === symbol.reading ? 0 : costs.strayNote;
  const certainty = path.pending === aligned ? 'as-it-stands' : 'determined';
  sink(path, { character: '', pending: path.pending, cost, certainty, symbol });
}

/** A note that lost its opening bracket to a broken pair: its reading tells the bytes around the break. */
export function readSwallowedNote(
  steps: Steps,
  path: Path,
  symbol: NoteSymbol,
  { isPromising }: Surroundings,
  sink: Sink,
): void {
  if (path.pending === aligned) {
    beginAtSwallowedNote(steps, path, symbol, sink);
    return;
  }
  if (path.pending > lostLead) return;
  for (const { character, lead, trail } of steps.byReading(symbol.reading)) {
    const script = steps.scriptCost(character);
    const noted = { character, pending: aligned, symbol };
    if (path.pending === lostLead) {
      sink(path, { ...noted, cost: costs.noteByChance, certainty: 'guessed' });
      continue;
    }
    if (lead === path.pending) {
      sink(path, { ...noted, cost: costs.noteCompletes + script, certainty: 'determined' });
    }
    const byChance = characterOf(path.pending, lead);
    if (byChance !== null && isLead(trail)) {
      const cost = costs.noteByChance + steps.scriptCost(byChance);
      sink(path, { character: byChance, pending: trail, cost, certainty: 'determined', symbol });
    }
    for (const before of isPromising ? steps.beforeDroppedPair(path) : []) {
      if (!isDroppedPair(before.pending - droppedPair, lead)) continue;
      sink(before, { ...noted, cost: script, certainty: 'determined' });
    }
  }
}

/** 變?yōu): the trail of 變 and the lead of the next character were taken for 優, whose note broke that character. */
function beginAtSwallowedNote(steps: Steps, path: Path, symbol: NoteSymbol, sink: Sink): void {
  const asItStands = { character: '', pending: aligned, cost: costs.noteAsItStands, symbol };
  sink(path, { ...asItStands, certainty: 'as-it-stands' });
  const lastTrail = codeOfUnit(path.last.charCodeAt(0)) & 0xff;
  for (const { lead, trail } of steps.byReading(symbol.reading)) {
    if (lead !== lastTrail || !isLead(trail)) continue;
    const begun = { character: '', pending: trail, cost: costs.noteBeginsSlip, symbol };
    sink(path, { ...begun, certainty: 'determined' });
  }
}
