import { placeHighlights, type PlacedHighlight } from '../../lib/anchor';
import type {
  BlockConversionOptions,
  conversionDifferences,
  convertBlocks,
  convertText,
  findBlockChoices,
} from '../../lib/convert';
import { applyMends } from '../../lib/mend/apply-mends';
import {
  blockText,
  phrasesFor,
  type Block,
  type ChosenCharacter,
  type Clip,
  type Highlight,
  type KeptPhrase,
  type MendedReport,
  type Variant,
} from '../../lib/report';
import { linkedLayers, movedLayers } from '../../ui/reader/alignment';
import type { Drawn, DrawnBody } from '../../ui/reader/drawn';
import type { Layer } from '../../ui/reader/layer';
import type { Pair, Reading, ReadHead } from '../../ui/reader/open-clip';
import { placeLayers, type Placing } from '../../ui/reader/placing';
import { scriptLanguage, variantLanguage, variantOf, type View } from '../../ui/reader/view';
import { highlightLayers } from './highlight-layers';

/** The part of lib/convert that a reading needs; loaded when the first conversion is asked for. */
export interface Conversion {
  readonly convertText: typeof convertText;
  readonly convertBlocks: typeof convertBlocks;
  readonly conversionDifferences: typeof conversionDifferences;
  readonly findBlockChoices: typeof findBlockChoices;
}

/** What a person wants of a conversion. */
export interface Wishes {
  readonly personalPhrases: readonly KeptPhrase[];
  /** Whether the browser's segmenter settles phrases that overlap. */
  readonly settleOverlaps: boolean;
  /** What they chose in this clip. */
  readonly chosen: readonly ChosenCharacter[];
  /** Whether it is marked where the conversion chose among several characters. */
  readonly choicesShown: boolean;
}

/** A clip with a choice of its mends applied, and what a person marked in it; all readings are made of it. */
export interface Published {
  readonly clip: Clip;
  readonly mended: MendedReport;
  readonly off: ReadonlySet<string>;
  readonly highlights: readonly PlacedHighlight[];
}

/** @param off ids of the mends that are switched off */
export function publishedOf(
  clip: Clip,
  off: ReadonlySet<string>,
  highlights: readonly Highlight[],
): Published {
  const mended = applyMends(clip.report, clip.mends, off);
  return { clip, mended, off, highlights: placeHighlights(mended.blocks, highlights) };
}

/** A clip in its own script, with the mends that are not `off`; marked where it was mended and where it is doubtful. */
export function publishedReading(published: Published, marked: boolean): Reading {
  return {
    layout: 'single',
    variant: null,
    head: publishedHead(published),
    body: publishedBody(published, marked),
    mended: published.mended.blocks,
  };
}

/** A clip in a variant, or in both side by side. */
export function convertedReading(
  published: Published,
  view: View,
  marked: boolean,
  conversion: Conversion,
  { personalPhrases, settleOverlaps, chosen, choicesShown }: Wishes,
): Reading {
  const { clip, mended } = published;
  const variant = variantOf(view);
  const from = clip.script.script;
  const options = { personalPhrases: phrasesFor(personalPhrases, variant), settleOverlaps, chosen };
  const blocks = conversion.convertBlocks(mended.blocks, from, variant, options);
  const choices = choicesShown ? choiceLayers(conversion, mended.blocks, clip, variant, options) : [];
  const converted = (words: string | null): string | null =>
    words === null ? null : conversion.convertText(words, from, variant, options);
  const publishedWords = publishedHead(published);
  const head = {
    title: converted(publishedWords.title),
    source: converted(publishedWords.source),
    language: variantLanguage(variant),
  };
  if (view.layout === 'variant') {
    const body = convertedBody(publishedBody(published, marked), blocks, choices, variant, conversion);
    return { layout: 'single', variant, head, body, mended: mended.blocks };
  }
  const body = publishedBody(published, false);
  return {
    layout: 'beside',
    head: publishedWords,
    mended: mended.blocks,
    convertedHead: head,
    variant,
    body,
    pairs: body.blocks.map((drawn, index) =>
      withChoices(pairOf(drawn, blocks[index], variant, index, conversion), choices[index]),
    ),
  };
}

/** Where the conversion of blocks chose, as layers over the converted text of each. */
function choiceLayers(
  { findBlockChoices: find }: Conversion,
  mended: readonly Block[],
  { script }: Clip,
  variant: Variant,
  options: BlockConversionOptions,
): readonly (readonly Layer[])[] {
  return find(mended, script.script, variant, options).map((choices) =>
    choices.map((choice) => ({
      kind: 'choice',
      start: choice.convertedStart,
      end: choice.convertedEnd,
      choice,
    })),
  );
}

function withChoices(pair: Pair, choices: readonly Layer[] = []): Pair {
  const { converted } = pair;
  return { ...pair, converted: { ...converted, layers: [...converted.layers, ...choices] } };
}

function publishedHead({ clip, mended }: Published): ReadHead {
  const { title, source, issuer } = mended;
  return { title, source: source ?? issuer, language: scriptLanguage(clip.script.script) };
}

function publishedBody({ clip, mended, off, highlights }: Published, marked: boolean): DrawnBody {
  const placing: Placing | null = marked
    ? placeLayers(clip.report.blocks, mended, clip.mends, clip.suspicions, off)
    : null;
  const marks = highlightLayers(mended.blocks, highlights);
  return {
    blocks: mended.blocks.map((block, index) => ({
      block,
      language: languageOf(clip, mended.origins[index]),
      layers: [...(placing?.layers[index] ?? []), ...(marks[index] ?? [])],
      goneBefore: placing?.gone[index] ?? [],
    })),
    goneAtEnd: placing?.gone[mended.blocks.length] ?? [],
  };
}

/** A block without telling characters is set like the rest of its text. */
function languageOf(clip: Clip, origin: number | undefined): string {
  const own = origin === undefined ? undefined : clip.blockScripts[origin]?.script;
  return scriptLanguage(own === 'hans' || own === 'hant' ? own : clip.script.script);
}

function convertedBody(
  body: DrawnBody,
  blocks: readonly Block[],
  choices: readonly (readonly Layer[])[],
  variant: Variant,
  conversion: Conversion,
): DrawnBody {
  return {
    ...body,
    blocks: body.blocks.map((drawn, index) => {
      const block = blocks[index] ?? drawn.block;
      const differences = conversion.conversionDifferences(blockText(drawn.block), blockText(block));
      const layers = [...movedLayers(drawn.layers, differences), ...(choices[index] ?? [])];
      return { ...drawn, block, language: variantLanguage(variant), layers };
    }),
  };
}

function pairOf(
  original: Drawn,
  converted: Block | undefined,
  variant: Variant,
  index: number,
  conversion: Conversion,
): Pair {
  const block = converted ?? original.block;
  const [from, to] = [blockText(original.block), blockText(block)];
  const differences = conversion.conversionDifferences(from, to);
  const linked = linkedLayers(from, to, differences, String(index));
  return {
    original: { ...original, layers: [...linked.original, ...original.layers] },
    converted: {
      block,
      language: variantLanguage(variant),
      layers: [...linked.converted, ...movedLayers(original.layers, differences)],
      goneBefore: [],
    },
  };
}
