import { convertBlocks, convertText, type BlockConversionOptions } from '../../convert';
import { applyMends } from '../../mend';
import {
  blockText,
  mendsLeftOut,
  phrasesFor,
  type Block,
  type ChosenCharacter,
  type Clip,
  type Highlight,
  type KeptPhrase,
  type MendedReport,
  type Variant,
} from '../../report';

/** A clip as it is exported: what the page said, and what a person added. */
export interface ExportSubject {
  readonly clip: Clip;
  readonly personal: {
    /** '' stands for the published title. */
    readonly title: string;
    readonly tags: readonly string[];
    readonly note: string;
    readonly highlights?: readonly Highlight[];
    /** The title in the person's own language, for citations; absent or '' for none. */
    readonly translatedTitle?: string;
    /** Ids of mends that are switched off. */
    readonly mendsOff: readonly string[];
    /** Ids of offered mends that are switched on; absent stands for none. */
    readonly mendsOn?: readonly string[];
    /** Characters chosen where the conversion had several; absent stands for none. */
    readonly choices?: readonly ChosenCharacter[];
  };
  /** The person's own phrases for every clip; absent stands for none. */
  readonly personalPhrases?: readonly KeptPhrase[];
  /** Whether the browser's segmenter settles phrases that overlap; absent stands for no. */
  readonly settleOverlaps?: boolean;
}

/** What an export gives to read: the text in its own script, or converted. */
export type ExportReading = 'original' | Variant;

/** What stands around a clip's text, in one reading, with its mends made. */
export interface HeadWords {
  readonly title: string | null;
  /** The title in the person's own language, as they typed it. */
  readonly translatedTitle: string | null;
  readonly source: string | null;
  readonly issuer: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly originalSource: string | null;
  readonly documentNumber: string | null;
  readonly place: string | null;
  readonly siteName: string;
  /** The first words of the text: they name a clip without a title. */
  readonly opening: string;
}

/** A clip's words in one reading, with its mends made. */
export interface ExportedWords extends HeadWords {
  readonly blocks: readonly Block[];
  readonly highlights: readonly ExportedHighlight[];
}

/** A passage that the person marked, in the reading of the export, and what they wrote on it. */
export interface ExportedHighlight {
  readonly passage: string;
  /** '' for none. */
  readonly note: string;
}

/** How much of the text names a clip without a title. */
const openingLength = 24;

/** Mends a clip as the person has chosen and converts it where asked. A person's own title is left as typed. */
export function wordsOf(subject: ExportSubject, reading: ExportReading): ExportedWords {
  const { script } = subject.clip.script;
  const mended = mendedOf(subject);
  const convert = converterOf(subject, reading);
  return {
    ...headOf(subject, mended, convert),
    blocks:
      reading === 'original'
        ? mended.blocks
        : convertBlocks(mended.blocks, script, reading, optionsOf(subject, reading)),
    highlights: (subject.personal.highlights ?? []).map(({ quote, note }) => ({
      passage: convert(quote.exact),
      note,
    })),
  };
}

/** `wordsOf` without the text, which takes most of the time. */
export function headWordsOf(subject: ExportSubject, reading: ExportReading): HeadWords {
  return headOf(subject, mendedOf(subject), converterOf(subject, reading));
}

function mendedOf({ clip, personal }: ExportSubject): MendedReport {
  return applyMends(clip.report, clip.mends, mendsLeftOut(clip.mends, personal));
}

function optionsOf(
  { personal, personalPhrases = [], settleOverlaps = false }: ExportSubject,
  variant: Variant,
): BlockConversionOptions {
  const chosen = personal.choices ?? [];
  return { personalPhrases: phrasesFor(personalPhrases, variant), settleOverlaps, chosen };
}

function converterOf(subject: ExportSubject, reading: ExportReading): (text: string) => string {
  if (reading === 'original') return (text) => text;
  const options = optionsOf(subject, reading);
  return (text) => convertText(text, subject.clip.script.script, reading, options);
}

function headOf(
  { clip, personal }: ExportSubject,
  mended: MendedReport,
  convert: (text: string) => string,
): HeadWords {
  const convertIfGiven = (text: string | null | undefined): string | null =>
    text === null || text === undefined ? null : convert(text);
  const { originalSource, documentNumber, place } = clip.report.metadata;
  const opening = mended.blocks.map(blockText).find((text) => text !== '') ?? '';
  return {
    title: personal.title === '' ? convertIfGiven(mended.title) : personal.title,
    translatedTitle: personal.translatedTitle?.trim() || null,
    source: convertIfGiven(mended.source),
    issuer: convertIfGiven(mended.issuer),
    authors: mended.authors.map(convert),
    editors: mended.editors.map(convert),
    originalSource: convertIfGiven(originalSource?.value),
    documentNumber: convertIfGiven(documentNumber?.value),
    place: convertIfGiven(place?.value),
    siteName: convert(clip.report.siteName),
    opening: convert([...opening].slice(0, openingLength).join('')),
  };
}
