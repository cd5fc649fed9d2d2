import type { LengthChange } from './alignment';
import { characterLength, descriptionEnds, isDescriptionOperator } from './ideographic-description';
import type { Overlaps } from './overlaps';
import type { PhraseTrie } from './phrase-trie';

/** A text on its way through the stages of a conversion, cut into segments that no later match may cross. */
export interface SegmentedText {
  readonly text: string;
  /** Where each segment ends, ascending; the last is the text's length. */
  readonly ends: readonly number[];
}

/** Cuts a text where the phrases of a trie stand: each phrase is a segment, and so is each run between two. */
export function cutAtPhrases(trie: PhraseTrie, text: string): SegmentedText {
  const steps = new UnmatchedSteps(text);
  const ends: number[] = [];
  let cut = 0;
  let at = 0;
  while (at < text.length) {
    const end = trie.match(text, at, text.length);
    if (end === at) {
      at = steps.next(at);
      continue;
    }
    if (cut < at) ends.push(at);
    ends.push(end);
    cut = at = end;
  }
  if (cut < text.length) ends.push(text.length);
  return { text, ends };
}

/** Converts each segment by the longest matches of a trie. Replacements of another length are added to `changes`. */
export function convertSegments(
  trie: PhraseTrie,
  segmented: SegmentedText,
  changes: LengthChange[],
): SegmentedText {
  const { text } = segmented;
  const steps = new UnmatchedSteps(text);
  const ends: number[] = [];
  let output = '';
  let copied = 0;
  let at = 0;
  for (const segmentEnd of segmented.ends) {
    while (at < segmentEnd) {
      const end = trie.match(text, at, segmentEnd);
      if (end === at) {
        at = steps.next(at);
        continue;
      }
      const replacement = trie.replacement;
      output += text.slice(copied, at) + replacement;
      if (replacement.length !== end - at) changes.push({ start: at, end, length: replacement.length });
      copied = at = end;
    }
    ends.push(output.length + segmentEnd - copied);
  }
  return { text: output + text.slice(copied), ends };
}

/**
 * `cutAtPhrases` and `convertSegments` in one pass, for a trie whose first dictionaries are the cutting phrases
 * and whose others hold single characters. `overlaps` may shorten a phrase that overlaps the next.
 */
export function cutAndConvert(
  trie: PhraseTrie,
  text: string,
  changes: LengthChange[],
  overlaps: Overlaps | null,
): SegmentedText {
  const steps = new UnmatchedSteps(text);
  const ends: number[] = [];
  let output = '';
  let copied = 0;
  let cut = 0;
  let at = 0;
  while (at < text.length) {
    let end = trie.match(text, at, text.length);
    if (overlaps !== null && end > at && trie.isPhrase) end = trie.match(text, at, overlaps.limit(at, end));
    if (end === at) {
      at = steps.next(at);
      continue;
    }
    const start = output.length + at - copied;
    const replacement = trie.replacement;
    output += text.slice(copied, at) + replacement;
    if (replacement.length !== end - at) changes.push({ start: at, end, length: replacement.length });
    copied = at = end;
    if (trie.isPhrase) {
      if (cut < start) ends.push(start);
      cut = output.length;
      ends.push(cut);
    }
  }
  output += text.slice(copied);
  if (cut < output.length) ends.push(output.length);
  return { text: output, ends };
}

/** How far to step where nothing matches: one character, or one whole description sequence. */
class UnmatchedSteps {
  readonly #text: string;
  #descriptionEnds: Uint32Array | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  next(at: number): number {
    if (isDescriptionOperator(this.#text.charCodeAt(at))) {
      this.#descriptionEnds ??= descriptionEnds(this.#text);
      const end = this.#descriptionEnds[at] ?? 0;
      if (end > at) return end;
    }
    return at + characterLength(this.#text, at);
  }
}
