import { readScript } from '../han/script';
import type { Script, Variant } from '../report';
import { makeConverter, type Converted, type Converter } from './converter';
import { directions, type SourceScript } from './directions';

const converters = new Map<string, Converter>();

/**
 * A text in a variant. `from` is the script the text is in: `mixed` lets the text's own characters decide, `none`
 * gives the text back. Convert only ever from the text as published (and mended): converting a conversion again
 * is not the same. The first call of a direction builds its converter.
 */
export function convertText(text: string, from: Script, to: Variant): string {
  return convertAligned(text, from, to).text;
}

/** `convertText` with the places where the result is longer or shorter. */
export function convertAligned(text: string, from: Script, to: Variant): Converted {
  const source = sourceScript(text, from, to);
  if (source === null || text === '') return { text, changes: [] };
  const converter = converterFor(source, to);
  return converter === null ? { text, changes: [] } : converter(text);
}

/**
 * Which direction a text takes. A passage in both scripts goes through the one that changes its foreign half:
 * Simplified characters stand untouched on the way to Simplified, and Traditional ones nearly so on the other.
 */
function sourceScript(text: string, from: Script, to: Variant): SourceScript | null {
  if (from === 'hans' || from === 'hant') return from;
  if (from === 'none') return null;
  const own = readScript(text).script;
  if (own === 'mixed') return to === 'cn' ? 'hant' : 'hans';
  return own === 'none' ? null : own;
}

function converterFor(source: SourceScript, to: Variant): Converter | null {
  const configuration = directions[source][to];
  if (configuration === null) return null;
  const key = `${source}>${to}`;
  const known = converters.get(key);
  if (known !== undefined) return known;
  const made = makeConverter(configuration);
  converters.set(key, made);
  return made;
}
