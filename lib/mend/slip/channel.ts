import { isHan } from '../../han/ranges';
import { pinyinReadings } from '../../han/pinyin-readings';
import { codeOfUnit, isLead } from '../gbk';
import type { BigramModel } from './bigram-model';
import {
  characterOf,
  isDroppedPair,
  mayBeginDroppedPair,
  type Candidate,
  type Candidates,
} from './candidates';
import { costs } from './costs';
import { observedBytes, type ObservedBytes } from './observed-bytes';
import { aligned, droppedPair, extended, lostLead, type Certainty, type Path } from './path';
import type { LineSymbol } from './symbols';

/** Marks that mirrors break, by the full-width form whose bytes count. */
const breakable: Readonly<Record<string, string>> = {
  '！': '！',
  '!': '！',
  '；': '；',
  ';': '；',
  '，': '，',
  ',': '，',
  '：': '：',
  ':': '：',
  '？': '？',
  '?': '？',
  '（': '（',
  '(': '（',
  '。': '。',
  '、': '、',
};
const marksAfterTrail = '，。、：；！？”“》《,:;!?';
const ordinary = '，。、；：！？“”《》（）—…';
/** A quotation closes before these, and at the end of the line. */
const closesBefore = /[\s，。、；：！？,;:!?)）”]/;
/** Dropped pairs are tried for so many of the likeliest characters before them. */
const mostDroppedPairs = 6;

/** What is known around the symbol that is read. */
export interface Surroundings {
  readonly before: LineSymbol | null;
  readonly after: LineSymbol | null;
  /** Whether damage may begin at the symbol. */
  readonly mayBegin: boolean;
  /** Whether a quotation was opened before the window and not closed. */
  readonly inQuotation: boolean;
}

type NoteSymbol = Exclude<LineSymbol, { readonly kind: 'character' }>;
/** “ ” 。 、 and other marks begin with this byte. */
const leadOfQuotes = 0xa1;

/** Where a channel puts the paths it finds. */
export type Sink = (path: Path) => void;

/**
 * All ways in which a broken GBK stream can have become the symbol that is seen: each method takes a path by what
 * byte it waits with, and gives the paths after the symbol. The byte-wise damage and its decoders: docs/adr, byte slips.
 */
export class Channel {
  constructor(
    private readonly model: BigramModel,
    private readonly candidates: Candidates,
    /** Characters of the script that the text is not in. */
    private readonly otherScript: ReadonlySet<string>,
  ) {}

  /** Continues a path with the next symbol. `isPromising`: whether rare continuations are worth trying. */
  read(path: Path, symbol: LineSymbol, around: Surroundings, isPromising: boolean, sink: Sink): void {
    if (symbol.kind === 'note') this.readNote(path, symbol, around, sink);
    else if (symbol.kind === 'swallowed-note') this.readSwallowedNote(path, symbol, isPromising, sink);
    else if (path.pending === aligned) this.readAligned(path, symbol, around, sink);
    else this.readInside(path, symbol, around, isPromising, sink);
  }

  /** A character where no byte waits: as it stands, or where damage begins. */
  private readAligned(path: Path, symbol: LineSymbol, around: Surroundings, sink: Sink): void {
    this.give(path, symbol.text, aligned, 0, 'as-it-stands', symbol, sink);
    if (!around.mayBegin) return;
    if (!isBreakable(symbol.text)) return;
    const mark = breakable[symbol.text] ?? symbol.text;
    if (mark === '？') {
      this.give(path, '', lostLead, costs.questionForLead, 'determined', symbol, sink);
      this.give(
        path,
        '',
        aligned,
        costs.questionForLead + costs.questionForNothing,
        'determined',
        symbol,
        sink,
      );
    }
    const code = codeOfUnit(mark.charCodeAt(0));
    this.giveByTrail(path, code >> 8, code & 0xff, costs.leadDroppedAtMark, symbol, sink);
  }

  /** A character where a byte waits for its trail. */
  private readInside(
    path: Path,
    symbol: LineSymbol,
    around: Surroundings,
    isPromising: boolean,
    sink: Sink,
  ): void {
    const { text } = symbol;
    if (text === '\n') {
      this.readLineEnd(path, symbol, sink);
      return;
    }
    if (/\s/.test(text)) {
      this.give(path, '', path.pending, costs.spaceInside, 'determined', symbol, sink);
      return;
    }
    const bytes = observedBytes(text);
    for (const observed of bytes) this.readBytes(path, observed, symbol, sink);
    if (path.pending >= lostLead) return;
    if (text === '?' || text === '？') this.readQuestion(path, symbol, around, isPromising, sink);
    else if (isPromising)
      for (const observed of bytes) this.readAfterDroppedPair(path, observed, symbol, sink);
    if (marksAfterTrail.includes(text)) this.readMarkAfterLostTrail(path, symbol, sink);
  }

  /** The bytes of a symbol: the first completes a character, the second waits for the next. */
  private readBytes(path: Path, { first, second }: ObservedBytes, symbol: LineSymbol, sink: Sink): void {
    const next = second === null ? aligned : second;
    if (path.pending < lostLead) {
      const character = characterOf(path.pending, first);
      if (character === null) return;
      const isUsual = isHan(character.charCodeAt(0)) || ordinary.includes(character);
      const cost = isUsual ? 0 : costs.strange;
      if (second === null || isLead(second)) {
        this.give(path, character, next, cost, 'determined', symbol, sink);
        return;
      }
      const completed = this.step(path, character, aligned, cost, 'determined', null);
      this.give(completed, String.fromCharCode(second), aligned, 0, 'determined', symbol, sink);
      return;
    }
    if (second !== null && !isLead(second)) return;
    const dropped = path.pending === lostLead ? null : path.pending - droppedPair;
    const cost = dropped === null && !isBreakable(symbol.text) ? costs.noMarkAfterLostLead : 0;
    this.giveByTrail(path, first, next, cost, symbol, sink, dropped);
  }

  /** A ? where a trail byte was, and perhaps the lead after it. */
  private readQuestion(
    path: Path,
    symbol: LineSymbol,
    around: Surroundings,
    isPromising: boolean,
    sink: Sink,
  ): void {
    for (const { character, trail } of this.candidates.byLead[path.pending] ?? []) {
      const script = this.scriptCost(character);
      const cost = costs.questionForTrail + script + quoteCost(character, around);
      this.give(path, character, aligned, cost, 'guessed', symbol, sink);
      if (isPromising && isLead(trail)) {
        this.give(path, character, lostLead, costs.questionForTrailAndLead + script, 'guessed', symbol, sink);
      }
    }
  }

  /** Between the character before and this one a pair was dropped: both its neighbours lost a byte to it. */
  private readAfterDroppedPair(path: Path, observed: ObservedBytes, symbol: LineSymbol, sink: Sink): void {
    for (const before of this.beforeDroppedPair(path)) this.readBytes(before, observed, symbol, sink);
  }

  private beforeDroppedPair(path: Path): readonly Path[] {
    return (this.candidates.byLead[path.pending] ?? [])
      .filter(({ trail }) => mayBeginDroppedPair(trail))
      .map(({ character, trail }) => {
        const cost = costs.droppedPair + this.scriptCost(character);
        return this.step(path, character, droppedPair + trail, cost, 'guessed', null);
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, mostDroppedPairs);
  }

  private readMarkAfterLostTrail(path: Path, symbol: LineSymbol, sink: Sink): void {
    for (const { character } of this.candidates.byLead[path.pending] ?? []) {
      const cost = costs.trailDroppedAtMark + this.scriptCost(character);
      const completed = this.step(path, character, aligned, cost, 'guessed', null);
      this.give(completed, symbol.text, aligned, 0, 'as-it-stands', symbol, sink);
    }
  }

  /** The last trail byte of a line was lost with the line break. */
  private readLineEnd(path: Path, symbol: LineSymbol, sink: Sink): void {
    for (const { character } of path.pending < lostLead ? (this.candidates.byLead[path.pending] ?? []) : []) {
      const cost = costs.trailLostAtLineEnd + this.scriptCost(character);
      const completed = this.step(path, character, aligned, cost, 'guessed', null);
      this.give(completed, symbol.text, aligned, 0, 'as-it-stands', symbol, sink);
    }
  }

  private readNote(path: Path, symbol: NoteSymbol, { before }: Surroundings, sink: Sink): void {
    if (path.pending === aligned) {
      const cost = pinyinReadings.get(path.last) === symbol.reading ? 0 : costs.strayNote;
      this.give(path, '', aligned, cost, 'as-it-stands', symbol, sink);
      return;
    }
    const seen = before?.kind === 'character' ? pinyinReadings.get(before.text) : undefined;
    const cost = seen === symbol.reading ? 0 : costs.strayNote;
    this.give(path, '', path.pending, cost, 'determined', symbol, sink);
  }

  /** A note that lost its opening bracket to a broken pair: its reading tells the bytes around the break. */
  private readSwallowedNote(path: Path, symbol: NoteSymbol, isPromising: boolean, sink: Sink): void {
    const noted = this.candidates.byReading.get(symbol.reading) ?? [];
    if (path.pending === aligned) this.beginAtSwallowedNote(path, symbol, noted, sink);
    for (const { character, lead, trail } of path.pending === aligned ? [] : noted) {
      if (path.pending === lostLead) {
        this.give(path, character, aligned, costs.noteByChance, 'guessed', symbol, sink);
      } else if (path.pending < lostLead) {
        const script = this.scriptCost(character);
        if (lead === path.pending)
          this.give(path, character, aligned, costs.noteCompletes + script, 'determined', symbol, sink);
        const byChance = characterOf(path.pending, lead);
        if (byChance !== null && isLead(trail)) {
          this.give(
            path,
            byChance,
            trail,
            costs.noteByChance + this.scriptCost(byChance),
            'determined',
            symbol,
            sink,
          );
        }
        for (const before of isPromising ? this.beforeDroppedPair(path) : []) {
          if (!isDroppedPair(before.pending - droppedPair, lead)) continue;
          this.give(before, character, aligned, script, 'determined', symbol, sink);
        }
      }
    }
  }

  /** 變?yōu): the trail of 變 and the lead of the next character were taken for 優, whose note broke that one. */
  private beginAtSwallowedNote(
    path: Path,
    symbol: NoteSymbol,
    noted: readonly Candidate[],
    sink: Sink,
  ): void {
    this.give(path, '', aligned, costs.noteAsItStands, 'as-it-stands', symbol, sink);
    const lastTrail = codeOfUnit(path.last.charCodeAt(0)) & 0xff;
    for (const { lead, trail } of noted) {
      if (lead !== lastTrail || !isLead(trail)) continue;
      this.give(path, '', trail, costs.noteBeginsSlip, 'determined', symbol, sink);
    }
  }

  /** Every character with a trail byte, its lead unknown; after a dropped pair the lead must fit that pair. */
  private giveByTrail(
    path: Path,
    trail: number,
    pending: number,
    cost: number,
    symbol: LineSymbol,
    sink: Sink,
    dropped: number | null = null,
  ): void {
    for (const { character, lead } of this.candidates.byTrail[trail] ?? []) {
      if (dropped !== null && !isDroppedPair(dropped, lead)) continue;
      const stop =
        character !== '。' ? 0 : pending === leadOfQuotes ? costs.brokenStopBeforeQuote : costs.brokenStop;
      this.give(path, character, pending, cost + stop + this.scriptCost(character), 'guessed', symbol, sink);
    }
  }

  private scriptCost(character: string): number {
    return this.otherScript.has(character) ? costs.otherScript : 0;
  }

  private give(
    path: Path,
    character: string,
    pending: number,
    cost: number,
    certainty: Certainty,
    symbol: LineSymbol,
    sink: Sink,
  ): void {
    sink(this.step(path, character, pending, cost, certainty, symbol));
  }

  private step(
    path: Path,
    character: string,
    pending: number,
    cost: number,
    certainty: Certainty,
    symbol: LineSymbol | null,
  ): Path {
    return extended(this.model, path, { character, pending, cost, certainty, symbol });
  }
}

function isBreakable(text: string): boolean {
  return Object.hasOwn(breakable, text);
}

function quoteCost(character: string, { after, inQuotation }: Surroundings): number {
  const closes = after === null || (after.kind === 'character' && closesBefore.test(after.text));
  if (character === '“')
    return (closes ? costs.misplacedQuote : 0) + (inQuotation ? costs.quoteOpensAgain : 0);
  if (character === '”') return (closes ? 0 : costs.misplacedQuote) + (inQuotation ? costs.quoteCloses : 0);
  return 0;
}
