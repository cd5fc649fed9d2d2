import { findPinyinNotes } from '../han/pinyin-notes';
import { pinyinReadings } from '../han/pinyin-readings';
import { isHan } from '../han/ranges';
import { isBeyondGb2312 } from './gbk';
import type { Edit, Repair } from './repair';

/** So many notes that agree with the table make the page a damaged mirror's; weaker notes then count too. */
const mirrorEvidence = 5;
/** On such a page a character is noted by the mirror when this share of its places is. */
const notedShare = 0.8;

/** (guo), (shí), ( shi): small letters in brackets, toned or not. */
const bracketed = /\( ?([a-zü\u0300-\u030cāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,9}) ?\)/g;
/** A Mandarin syllable without its tone; a few that no character has match too, which does no harm. */
const syllableShape = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|n|r)?$/;
const toneMarks = /[\u0300\u0301\u0304\u030c]/g;

interface Note {
  readonly start: number;
  readonly end: number;
  /** The Han character it follows, directly or after other notes. */
  readonly owner: string;
  readonly toned: boolean;
  readonly syllable: string;
  /** Whether the table has this syllable for its owner, the tone aside. */
  readonly agrees: boolean;
}

/** What the whole report says about its notes. */
interface Evidence {
  /** Untoned notes may go where they agree with the table. */
  readonly untoned: boolean;
  /** `owner + syllable` of notes outside the table that the mirror must have made. */
  readonly beyondTable: ReadonlySet<string>;
}

/**
 * 落實(shí) → 落實. Some mirrors of GBK pages put a reading after characters outside GB2312. A toned note goes when
 * the closed table has just this reading of its character; an untoned one, 國(guo)(guo), when five of them on the
 * page agree with the table; a note after another character outside GB2312 when five others prove the mirror and
 * most places of that character bear it. A writer's own 重(chóng)慶 stands: GB2312 has 重.
 */
export const pinyinAnnotation: Repair = {
  name: 'pinyin-annotation',
  version: 1,
  prepare(texts) {
    const all = texts.map(({ mendable }) => mendable.text).join('\n');
    const notes = findNotes(all);
    if (notes.length === 0) return null;
    const evidence = weighEvidence(all, notes);
    return ({ text }) => editsIn(text, evidence);
  },
};

function editsIn(text: string, evidence: Evidence): readonly Edit[] {
  const inTable = new Set(findPinyinNotes(text).map(({ start }) => start));
  return findNotes(text).flatMap(({ start, end, owner, toned, syllable, agrees }) => {
    const confidence = inTable.has(start)
      ? 0.99
      : agrees && !toned && evidence.untoned
        ? 0.9
        : evidence.beyondTable.has(owner + syllable)
          ? 0.8
          : 0;
    return confidence === 0 ? [] : [{ start, end, after: '', confidence }];
  });
}

function weighEvidence(all: string, notes: readonly Note[]): Evidence {
  const toned = findPinyinNotes(all).length;
  const untoned = notes.filter((note) => note.agrees && !note.toned).length;
  if (Math.max(toned, untoned) < mirrorEvidence) return { untoned: false, beyondTable: new Set() };
  const places = new Map<string, number>();
  for (const { owner, syllable } of notes) {
    if (pinyinReadings.has(owner) || !isBeyondGb2312(owner)) continue;
    places.set(owner + syllable, (places.get(owner + syllable) ?? 0) + 1);
  }
  const standing = countCharacters(all, new Set([...places.keys()].map((key) => key.charAt(0))));
  const beyondTable = [...places].filter(
    ([key, noted]) => noted >= notedShare * (standing.get(key.charAt(0)) ?? 0),
  );
  return { untoned: untoned >= mirrorEvidence, beyondTable: new Set(beyondTable.map(([key]) => key)) };
}

/** Every bracketed syllable that follows a Han character, in order. */
function findNotes(text: string): readonly Note[] {
  const notes: Note[] = [];
  for (const match of text.matchAll(bracketed)) {
    const last = notes.at(-1);
    const owner = last?.end === match.index ? last.owner : text.charAt(match.index - 1);
    if (owner === '' || !isHan(owner.charCodeAt(0))) continue;
    const reading = (match[1] ?? '').normalize('NFC');
    const syllable = withoutTone(reading);
    if (!syllableShape.test(syllable)) continue;
    const tabled = pinyinReadings.get(owner);
    notes.push({
      start: match.index,
      end: match.index + match[0].length,
      owner,
      toned: syllable !== reading,
      syllable,
      agrees: tabled !== undefined && withoutTone(tabled) === syllable,
    });
  }
  return notes;
}

function withoutTone(reading: string): string {
  return reading.normalize('NFD').replace(toneMarks, '').normalize('NFC');
}

function countCharacters(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (wanted.size === 0) return counts;
  for (const character of text) {
    if (wanted.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}
