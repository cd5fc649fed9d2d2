import { findPinyinNotes } from '../../han/pinyin-notes';
import { isHan } from '../../han/ranges';
import type { BigramModel } from './bigram-model';
import { likelihood } from './path';
import type { LineSymbol } from './symbols';

/**
 * Signs that a slip has passed, seen without the model: a swallowed note; a lone letter or sign inside a word after
 * a mark (宣傳!爸貞c黨史, 少,F(xiàn)在); a Greek, Cyrillic or numbered character in its place; two marks in a row.
 */
const signs = [
  /\?[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\)/,
  /[!！;；?？,，:：。][\p{Script=Han}]{1,3}[A-Za-z@_[\]\\^`{|}~€](?![A-Za-z])/u,
  /[!！;；?？,，:：。]\p{Script=Han}{0,3}[A-Za-z]\([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u,
  /[!！;；?？]\p{Script=Han}{0,3}[\u0370-\u03ff\u0400-\u04ff\u2160-\u217f\u2460-\u249b]/u,
  /\p{Script=Han}[?？][?？!！;；,，:：。]\p{Script=Han}/u,
  /[\ue000-\uf8ff]/,
];

/** Whether a text comes from a mirror that searches and replaces in bytes: such a one also puts notes in. */
export function isMirrors(text: string): boolean {
  return findPinyinNotes(text).length > 0;
}

/** Whether a text may hold byte slips. Cheap, and false on all but a few odd undamaged pages. */
export function showsSlips(text: string): boolean {
  return signs.some((sign) => sign.test(text)) || isMirrors(text);
}

/** Where a line may be damaged. */
export interface Places {
  /** For each symbol, whether damage may begin at it. */
  readonly mayBegin: readonly boolean[];
  /** The symbols at which there is reason to read the line anew, in order. */
  readonly suspect: readonly number[];
}

/** How far after a mark the signs of a slip are looked for. */
const reach = 7;
/** A pair of characters less likely than this (natural logarithm) is rare. */
const rarePair = -9.5;
const veryRarePair = -12;
const rareOnAverage = -10;
/** After these a mark can stand in running text. */
const endsWord = /[\p{Script=Han}”》\])）%\dA-Za-z?？ \u3000]/u;
/** What GBK keeps besides Han and marks: Greek, Cyrillic, numbered signs, arrows, frames, kana, bopomofo. */
const oddCharacter = /[\u0370-\u04ff\u2160-\u22ff\u2460-\u25ff\u3021-\u3029\u3040-\u312f\u3220-\u33ff]/;
const signAmongHan = /[A-Za-z@_[\]\\^`{|}~€]/;

/** Looks for the marks of a line at which its bytes may have broken. */
export function placesIn(model: BigramModel, symbols: readonly LineSymbol[]): Places {
  const line = new SymbolReader(model, symbols);
  const mayBegin = symbols.map((_, at) => line.mayBreakAt(at));
  const suspect = symbols.flatMap((_, at) =>
    mayBegin[at] === true && line.looksBrokenAfter(at) ? [at] : [],
  );
  return { mayBegin, suspect };
}

/** Answers questions about the symbols of one line. */
class SymbolReader {
  constructor(
    private readonly model: BigramModel,
    private readonly symbols: readonly LineSymbol[],
  ) {}

  mayBreakAt(at: number): boolean {
    const symbol = this.symbols[at];
    if (symbol === undefined || symbol.kind === 'note') return false;
    if (symbol.kind === 'swallowed-note') return true;
    const before = this.symbols[at - 1];
    if (before === undefined || !(before.kind !== 'character' || endsWord.test(before.text))) return false;
    const next = this.textAt(at + 1);
    switch (symbol.text) {
      case '?':
      case '？':
        return !/\s/.test(next);
      case '!':
      case '！':
      case ';':
      case '；':
        return (
          isHanText(next) ||
          oddCharacter.test(next) ||
          /[A-Z]/.test(next) ||
          (next === '?' && this.textAt(at + 2) === '')
        );
      case ',':
      case '，':
        return /[A-Z]/.test(next) || (isHanText(next) && this.isUnlikelyAfter(at));
      case '。':
      case '、':
      case ':':
      case '：':
        return (isHanText(next) || oddCharacter.test(next)) && this.isUnlikelyAfter(at);
      default:
        return false;
    }
  }

  /** Whether what follows a mark looks like the wrong halves of characters. */
  looksBrokenAfter(at: number): boolean {
    const rest = this.symbols.slice(at + 1, at + 1 + reach);
    const [next] = rest;
    if (next === undefined || rest.some(({ kind }) => kind === 'swallowed-note')) return true;
    if (this.symbols[at]?.kind === 'swallowed-note' || next.text === '?' || next.text === '？') return true;
    if (this.hasNotedLetter(at) || this.hasLoneSign(at)) return true;
    const han = rest.filter(({ kind, text }) => kind === 'character' && isHanText(text));
    if (rest.slice(0, 4).some(({ text }) => oddCharacter.test(text))) return true;
    if (han.slice(0, 3).some(({ text }) => this.model.isRare(text))) return true;
    const likely = this.likelihoods(at, 6);
    const rare = likely.filter((value) => value < rarePair).length;
    return rare >= 2 && rare >= likely.length / 2;
  }

  /** Whether the few characters after a mark are most unlikely, or a letter among them bears a note. */
  private isUnlikelyAfter(at: number): boolean {
    const likely = this.likelihoods(at, 4);
    const average = likely.reduce((sum, value) => sum + value, 0) / likely.length;
    const rare = likely.filter((value) => value < veryRarePair).length;
    return (
      (likely.length >= 2 && average < rareOnAverage && rare >= 2) ||
      this.hasNotedLetter(at) ||
      this.hasLoneSign(at)
    );
  }

  /** 少,F(xiàn)在: a letter with a note. */
  private hasNotedLetter(at: number): boolean {
    return [1, 2, 3].some(
      (step) => /^[A-Za-z]$/.test(this.textAt(at + step)) && this.symbols[at + step + 1]?.kind === 'note',
    );
  }

  /** 宣傳!爸貞c黨史: one to three Han, then a single letter or sign. */
  private hasLoneSign(at: number): boolean {
    for (let step = 1; step <= 4; step++) {
      const text = this.textAt(at + step);
      if (isHanText(text)) continue;
      return step > 1 && signAmongHan.test(text) && !/^[A-Za-z]$/.test(this.textAt(at + step + 1));
    }
    return false;
  }

  /** The likelihoods of the Han characters that come after a symbol, each after the one before it. */
  private likelihoods(at: number, most: number): readonly number[] {
    const values: number[] = [];
    let token = this.model.token(this.textAt(at)) ?? this.model.lineStart;
    for (let next = at + 1; next < this.symbols.length && values.length < most; next++) {
      const symbol = this.symbols[next];
      if (symbol === undefined || symbol.kind !== 'character') break;
      const read = this.model.token(symbol.text);
      if (read === null) continue;
      if (isHanText(symbol.text)) values.push(likelihood(this.model, token, read));
      token = read;
    }
    return values;
  }

  private textAt(at: number): string {
    const symbol = this.symbols[at];
    return symbol?.kind === 'character' ? symbol.text : '';
  }
}

function isHanText(text: string): boolean {
  return text !== '' && isHan(text.charCodeAt(0));
}
