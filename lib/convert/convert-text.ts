import { readScript } from '../han/script';
import type { Script, Variant } from '../report';
import { makeConverter, type Converted, type Converter } from './converter';
import { directions, type SourceScript } from './directions';
import { platformWordStarts, type WordStarts } from './overlaps';
import { convertWithPhrases, type PersonalPhrase } from './personal-phrases';

/** What a person may add to a conversion. */
export interface ConversionOptions {
  /** Their own phrases for the variant; they go before every dictionary. */
  readonly personalPhrases?: readonly PersonalPhrase[];
  /** Whether the platform's segmenter settles overlapping phrases. Off by default: browsers cut words differently. */
  readonly settleOverlaps?: boolean;
}

const converters = new Map<string, Converter>();
let wordStarts: WordStarts | null = null;

/**
 * A text in a variant. `from` is the script the text is in: `mixed` lets the text's own characters decide, `none`
 * gives the text back. Convert only ever from the text as published (and mended): converting a conversion again
 * is not the same. The first call of a direction builds its converter.
 */
export function convertText(
  text: string,
  from: Script,
  to: Variant,
  options: ConversionOptions = {},
): string {
  return convertAligned(text, from, to, options).text;
}

/** `convertText` with the places where the result is longer or shorter. */
export function convertAligned(
  text: string,
  from: Script,
  to: Variant,
  options: ConversionOptions = {},
): Converted {
  const source = sourceScript(text, from, to);
  const converter = source === null ? null : converterFor(source, to, options.settleOverlaps ?? false);
  if (converter === null) return { text, changes: [] };
  return convertWithPhrases(converter, text, options.personalPhrases ?? noPhrases);
}

const noPhrases: readonly PersonalPhrase[] = [];

/**
 * Which direction a text takes. A passage in both scripts goes through the one that changes its foreign half:
 * Simplified characters stand untouched on the way to Simplified, and Traditional ones nearly so on the other.
 */
export function sourceScript(text: string, from: Script, to: Variant): SourceScript | null {
  if (from === 'hans' || from === 'hant') return from;
  if (from === 'none') return null;
  const own = readScript(text).script;
  if (own === 'mixed') return to === 'cn' ? 'hant' : 'hans';
  return own === 'none' ? null : own;
}

function converterFor(source: SourceScript, to: Variant, settleOverlaps: boolean): Converter | null {
  const configuration = directions[source][to];
  if (configuration === null) return null;
  const key = `${source} ${to} ${settleOverlaps}`;
  const known = converters.get(key);
  if (known !== undefined) return known;
  if (settleOverlaps) wordStarts ??= platformWordStarts();
  const made = makeConverter(configuration, settleOverlaps ? wordStarts : null);
  converters.set(key, made);
  return made;
}
