import type { conversionDifferences, convertBlocks, convertText } from '../../lib/convert';
import { applyMends } from '../../lib/mend/apply-mends';
import { blockText, type Block, type Clip, type MendedReport, type Variant } from '../../lib/report';
import { linkedLayers, movedLayers } from '../../ui/reader/alignment';
import type { Drawn, DrawnBody } from '../../ui/reader/drawn';
import type { Pair, Reading, ReadHead } from '../../ui/reader/open-clip';
import { placeLayers, type Placing } from '../../ui/reader/placing';
import { scriptLanguage, variantLanguage, variantOf, type View } from '../../ui/reader/view';

/** The part of lib/convert that a reading needs; loaded when the first conversion is asked for. */
export interface Conversion {
  readonly convertText: typeof convertText;
  readonly convertBlocks: typeof convertBlocks;
  readonly conversionDifferences: typeof conversionDifferences;
}

/** A clip in its own script, with the mends that are not `off`; marked where it was mended and where it is doubtful. */
export function publishedReading(clip: Clip, off: ReadonlySet<string>, marked: boolean): Reading {
  const mended = applyMends(clip.report, clip.mends, off);
  return {
    layout: 'single',
    head: publishedHead(clip, mended),
    body: publishedBody(clip, mended, off, marked),
  };
}

/** A clip in a variant, or in both side by side. */
export function convertedReading(
  clip: Clip,
  off: ReadonlySet<string>,
  view: View,
  marked: boolean,
  conversion: Conversion,
): Reading {
  const mended = applyMends(clip.report, clip.mends, off);
  const variant = variantOf(view);
  const blocks = conversion.convertBlocks(mended.blocks, clip.script.script, variant);
  const converted = (words: string | null): string | null =>
    words === null ? null : conversion.convertText(words, clip.script.script, variant);
  const published = publishedHead(clip, mended);
  const head = {
    title: converted(published.title),
    source: converted(published.source),
    language: variantLanguage(variant),
  };
  if (view.layout === 'variant') {
    const body = publishedBody(clip, mended, off, marked);
    return { layout: 'single', head, body: convertedBody(body, blocks, variant, conversion) };
  }
  const body = publishedBody(clip, mended, off, false);
  return {
    layout: 'beside',
    head: published,
    convertedHead: head,
    variant,
    body,
    pairs: body.blocks.map((drawn, index) => pairOf(drawn, blocks[index], variant, index, conversion)),
  };
}

function publishedHead(clip: Clip, { title, source, issuer }: MendedReport): ReadHead {
  return { title, source: source ?? issuer, language: scriptLanguage(clip.script.script) };
}

function publishedBody(
  clip: Clip,
  mended: MendedReport,
  off: ReadonlySet<string>,
  marked: boolean,
): DrawnBody {
  const placing: Placing | null = marked
    ? placeLayers(clip.report.blocks, mended, clip.mends, clip.suspicions, off)
    : null;
  return {
    blocks: mended.blocks.map((block, index) => ({
      block,
      language: languageOf(clip, mended.origins[index]),
      layers: placing?.layers[index] ?? [],
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
  variant: Variant,
  conversion: Conversion,
): DrawnBody {
  return {
    ...body,
    blocks: body.blocks.map((drawn, index) => {
      const block = blocks[index] ?? drawn.block;
      const differences = conversion.conversionDifferences(blockText(drawn.block), blockText(block));
      const layers = movedLayers(drawn.layers, differences);
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
  const linked = linkedLayers(from, to, conversion.conversionDifferences(from, to), String(index));
  return {
    original: { ...original, layers: linked.original },
    converted: {
      block,
      language: variantLanguage(variant),
      layers: linked.converted,
      goneBefore: [],
    },
  };
}
