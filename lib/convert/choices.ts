import type { Script, Variant } from '../report';
import { simplifiedCandidates, traditionalCandidates } from './candidates';
import { convertAligned, sourceScript, type ConversionOptions } from './convert-text';
import { makeConverter, phrasesOf, type Configuration, type Converted } from './converter';
import { directions, type SourceScript } from './directions';
import { personalTrie, type PersonalPhrase } from './personal-phrases';
import type { PhraseTrie } from './phrase-trie';

/** A character for which the converter had several to choose from: 后 is 後 (behind) or 后 (a queen, a surname). */
export interface Choice {
  /** Offsets in the original. */
  readonly start: number;
  readonly end: number;
  /** Offsets in the converted text. */
  readonly convertedStart: number;
  readonly convertedEnd: number;
  readonly chosen: string;
  /** All it could be, in the variant's own forms, the chosen one first. */
  readonly candidates: readonly string[];
  /** What decided: a phrase of the person's, a phrase of the dictionaries, or nothing but the character itself. */
  readonly by: 'person' | 'phrase' | 'character';
}

/**
 * Where the conversion of a text chose among several characters, in order. The same arguments as `convertText`
 * give the same conversion. Characters of a word that was rewritten as a whole (发布 → 釋出) are left out: there no
 * character was chosen.
 */
export function findChoices(
  text: string,
  from: Script,
  to: Variant,
  options: ConversionOptions = {},
): readonly Choice[] {
  const source = sourceScript(text, from, to);
  const configuration = source === null ? null : directions[source][to];
  if (source === null || configuration === null) return [];
  const candidates = candidatesFor(source, to, configuration);
  const deciders = new Deciders(text, configuration, options.personalPhrases ?? []);
  const choices: Choice[] = [];
  for (const place of inStep(text, convertAligned(text, from, to, options))) {
    const all = candidates.get(text.charAt(place.start));
    if (all === undefined) continue;
    const by = deciders.at(place.start);
    if (by !== 'person' && !all.includes(place.chosen)) continue;
    const others = all.filter((candidate) => candidate !== place.chosen);
    choices.push({
      ...place,
      end: place.start + 1,
      convertedEnd: place.convertedStart + 1,
      candidates: [place.chosen, ...others],
      by,
    });
  }
  return choices;
}

interface Place {
  readonly start: number;
  readonly convertedStart: number;
  readonly chosen: string;
}

/** Every unit of a text beside the one that stands for it, leaving out what was replaced by another length. */
function* inStep(text: string, { text: converted, changes }: Converted): Generator<Place> {
  let start = 0;
  let convertedStart = 0;
  for (const change of [...changes, { start: text.length, end: text.length, length: 0 }]) {
    for (; start < change.start; start++, convertedStart++) {
      yield { start, convertedStart, chosen: converted.charAt(convertedStart) };
    }
    start = change.end;
    convertedStart += change.length;
  }
}

const candidateTables = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * The candidates of each character in the forms of a variant; a character whose candidates fall together is left out.
 */
function candidatesFor(
  source: SourceScript,
  to: Variant,
  { conversionChain }: Configuration,
): ReadonlyMap<string, readonly string[]> {
  const key = `${source} ${to}`;
  const known = candidateTables.get(key);
  if (known !== undefined) return known;
  const regional = makeConverter({ conversionChain: source === 'hans' ? conversionChain.slice(1) : [] });
  const table = new Map<string, readonly string[]>();
  for (const row of candidateRows(source, to)) {
    const [character = '', ...standard] = row;
    const forms = [...new Set(standard.map((candidate) => regional(candidate).text))];
    if (forms.length > 1) table.set(character, forms);
  }
  candidateTables.set(key, table);
  return table;
}

function candidateRows(source: SourceScript, to: Variant): readonly string[] {
  if (source === 'hans') return traditionalCandidates.split(' ');
  return to === 'cn' ? simplifiedCandidates.split(' ') : [];
}

/** Says for ascending offsets of a text what decided the conversion there. */
class Deciders {
  readonly #text: string;
  readonly #phrases: PhraseTrie | null;
  readonly #personal: PhraseTrie | null;
  #at = 0;
  #end = 0;
  #by: Choice['by'] = 'character';

  constructor(text: string, configuration: Configuration, personalPhrases: readonly PersonalPhrase[]) {
    this.#text = text;
    this.#phrases = phrasesOf(configuration);
    this.#personal = personalTrie(personalPhrases);
  }

  at(offset: number): Choice['by'] {
    while (this.#end <= offset) this.#step();
    return this.#by;
  }

  /** To the next word or character. */
  #step(): void {
    this.#at = this.#end;
    const personalEnd = this.#personal?.match(this.#text, this.#at, this.#text.length) ?? this.#at;
    if (personalEnd > this.#at) {
      this.#end = personalEnd;
      this.#by = 'person';
      return;
    }
    const end = this.#phrases?.match(this.#text, this.#at, this.#text.length) ?? this.#at;
    const isPhrase = end > this.#at && this.#phrases?.isPhrase === true;
    this.#end = Math.max(end, this.#at + 1);
    this.#by = isPhrase ? 'phrase' : 'character';
  }
}
