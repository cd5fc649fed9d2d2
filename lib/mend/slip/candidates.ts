import { isHan } from '../../han/ranges';
import { pinyinReadings } from '../../han/pinyin-readings';
import { codeOfUnit, isLead, isTrail, unitOfCode } from '../gbk';
import { unknownToken, type BigramModel } from './bigram-model';

/** Marks that a restored text may hold. */
const marks = '，。、；：！？“”《》（）—…';

/** A character that a lost byte may have belonged to. */
export interface Candidate {
  readonly character: string;
  readonly lead: number;
  readonly trail: number;
}

/** The characters of GBK that texts use, by each of their bytes and by the reading that mirrors give them. */
export interface Candidates {
  readonly byLead: readonly (readonly Candidate[])[];
  readonly byTrail: readonly (readonly Candidate[])[];
  readonly byReading: ReadonlyMap<string, readonly Candidate[]>;
}

let known: { readonly model: BigramModel; readonly candidates: Candidates } | null = null;

/** The candidates that a model knows, made once. */
export function candidatesFor(model: BigramModel): Candidates {
  if (known?.model !== model) known = { model, candidates: collect(model) };
  return known.candidates;
}

function collect(model: BigramModel): Candidates {
  const byLead: Candidate[][] = Array.from({ length: 0x100 }, () => []);
  const byTrail: Candidate[][] = Array.from({ length: 0x100 }, () => []);
  for (let code = 0x8140; code <= 0xfefe; code++) {
    const lead = code >> 8;
    const trail = code & 0xff;
    const unit = isLead(lead) && isTrail(trail) ? unitOfCode(code) : 0;
    if (unit === 0) continue;
    const character = String.fromCharCode(unit);
    const isUsed = isHan(unit) ? model.token(character) !== unknownToken : marks.includes(character);
    if (!isUsed) continue;
    const candidate = { character, lead, trail };
    byLead[lead]?.push(candidate);
    byTrail[trail]?.push(candidate);
  }
  return { byLead, byTrail, byReading: collectReadings() };
}

function collectReadings(): ReadonlyMap<string, readonly Candidate[]> {
  const byReading = new Map<string, Candidate[]>();
  for (const [character, reading] of pinyinReadings) {
    const code = codeOfUnit(character.charCodeAt(0));
    const list = byReading.get(reading) ?? [];
    byReading.set(reading, list);
    list.push({ character, lead: code >> 8, trail: code & 0xff });
  }
  return byReading;
}

/** The character of two bytes when a text may hold it: not a private-use one. */
export function characterOf(lead: number, trail: number): string | null {
  const unit = isLead(lead) && isTrail(trail) ? unitOfCode(lead * 256 + trail) : 0;
  return unit === 0 || isPrivateUse(unit) ? null : String.fromCharCode(unit);
}

/** Whether a decoder makes nothing visible of two bytes: a private-use character, which most pipelines drop. */
export function isDroppedPair(lead: number, trail: number): boolean {
  if (!isLead(lead) || !isTrail(trail)) return false;
  const unit = unitOfCode(lead * 256 + trail);
  return unit === 0 || isPrivateUse(unit);
}

/** Whether some pair that begins with this byte is dropped: the areas that GBK leaves to its users. */
export function mayBeginDroppedPair(byte: number): boolean {
  return (byte >= 0xa2 && byte <= 0xaf) || byte >= 0xf8;
}

function isPrivateUse(unit: number): boolean {
  return unit >= 0xe000 && unit <= 0xf8ff;
}
