import { convertBlocks, convertText } from '../convert';
import { applyMends } from '../mend';
import {
  phrasesFor,
  type Block,
  type ChosenCharacter,
  type Clip,
  type KeptPhrase,
  type Variant,
} from '../report';

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
    /** Characters chosen where the conversion had several; absent stands for none. */
    readonly choices?: readonly ChosenCharacter[];
  };
  /** The person's own phrases for every clip; absent stands for none. */
  readonly personalPhrases?: readonly KeptPhrase[];
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
export function wordsOf(
  { clip, personal, personalPhrases = [] }: ExportSubject,
  reading: ExportReading,
): ExportedWords {
  const mended = applyMends(clip.report, clip.mends, new Set(personal.mendsOff));
  const { script } = clip.script;
  const phrases = reading === 'original' ? [] : phrasesFor(personalPhrases, reading);
  const options = { personalPhrases: phrases, chosen: personal.choices ?? [] };
  const convert = (text: string): string =>
    reading === 'original' ? text : convertText(text, script, reading, options);
  const convertIfGiven = (text: string | null): string | null => (text === null ? null : convert(text));
  return {
    title: personal.title === '' ? convertIfGiven(mended.title) : personal.title,
    source: convertIfGiven(mended.source),
    issuer: convertIfGiven(mended.issuer),
    authors: mended.authors.map(convert),
    editors: mended.editors.map(convert),
    blocks: reading === 'original' ? mended.blocks : convertBlocks(mended.blocks, script, reading, options),
  };
}
