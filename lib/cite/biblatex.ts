import { isoDate } from './cited-date';
import type { CitedName } from './cited-name';
import type { CitationRecord } from './citation-record';
import { citationKey } from './citation-key';
import { citationNotes } from './citation-notes';
import type { Romanization } from './romanization';

const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/**
 * An @online entry for biblatex, in UTF-8. Names of bodies stand in braces of their own, so that none is taken apart.
 */
export function biblatexEntry(record: CitationRecord, romanization: Romanization): string {
  const { creators, title, translatedTitle, site, published, accessed, url } = record;
  const fields = [
    ['author', creators.names.length === 0 ? null : creators.names.map(nameText).join(' and ')],
    ['title', escaped(title.text)],
    ['titleaddon', translatedTitle === null ? null : escaped(translatedTitle)],
    ['organization', site === null ? null : escaped(site)],
    ['date', published === null ? null : isoDate(published)],
    // biblatex takes an address to the letter; record addresses hold no brace.
    ['url', url],
    ['urldate', accessed === null ? null : isoDate(accessed)],
    ['langid', 'chinese'],
    ['note', escaped(citationNotes(record, 'without-translation').join('. '))],
  ] as const;
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@online{${citationKey(record, romanization)},`, ...lines, '}'].join('\n');
}

function nameText(name: CitedName): string {
  return name.kind === 'person'
    ? `${escaped(name.family)}, ${escaped(name.given)}`
    : `{${escaped(name.name)}}`;
}

/**
 * Text in which TeX finds no command, no brace, no comment, and no pair of marks that it would draw as one (`--` as a
 * dash, two accents as a quotation mark).
 */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\{}%#$&_~^]/g, (mark) => escapes[mark] ?? `\\${mark}`)
    .replaceAll(/(?<=-)-|(?<=`)`|(?<=')'|(?<=[?!])`/g, (mark) => `{}${mark}`);
}
