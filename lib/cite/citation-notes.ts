import type { CitationRecord } from './citation-record';

/**
 * What the exchange formats have no field for, one sentence a fact; the words before the colon are English, as the
 * formats' own are. `translation`: whether the translated title is among them.
 */
export function citationNotes(
  { originalSource, documentNumber, source, translatedTitle, convertedFrom, textHash }: CitationRecord,
  translation: 'with-translation' | 'without-translation',
): readonly string[] {
  const facts = [
    ['Translated title', translation === 'with-translation' ? translatedTitle : null],
    ['Document number', documentNumber],
    ['Source', source],
    ['Originally in', originalSource],
    ['Converted from', convertedFrom],
    ['SHA-256 of the text', textHash],
  ] as const;
  return facts.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
}
