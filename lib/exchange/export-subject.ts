import { convertBlocks, convertText } from '../convert';
import { applyMends } from '../mend';
import type { Block, Clip, Variant } from '../report';

/** A clip as it is exported: what the page said, and what a person added. */
export interface ExportSubject {
  readonly clip: Clip;
  readonly personal: {
    /** '' stands for the published title. */
    readonly title: string;
    readonly tags: readonly string[];
    readonly note: string;
    /** Ids of mends that are switched off. */
    readonly mendsOff: readonly string[];
  };
}

/** What an export gives to read: the text in its own script, or converted. */
export type ExportReading = 'original' | Variant;

/** A clip's words in one reading, with its mends made. */
export interface ExportedWords {
  readonly title: string | null;
  readonly source: string | null;
  readonly issuer: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly blocks: readonly Block[];
}

/** Mends a clip as the person has chosen and converts it where asked. A person's own title is left as typed. */
export function wordsOf({ clip, personal }: ExportSubject, reading: ExportReading): ExportedWords {
  const mended = applyMends(clip.report, clip.mends, new Set(personal.mendsOff));
  const { script } = clip.script;
  const convert = (text: string): string =>
    reading === 'original' ? text : convertText(text, script, reading);
  const convertIfGiven = (text: string | null): string | null => (text === null ? null : convert(text));
  return {
    title: personal.title === '' ? convertIfGiven(mended.title) : personal.title,
    source: convertIfGiven(mended.source),
    issuer: convertIfGiven(mended.issuer),
    authors: mended.authors.map(convert),
    editors: mended.editors.map(convert),
    blocks: reading === 'original' ? mended.blocks : convertBlocks(mended.blocks, script, reading),
  };
}
