import { compareTexts, differenceMarks, markedRuns, passageMarks, rowKey } from '../../lib/compare';
import type { ComparedRow, Comparison, Counting, Mark, Marking } from '../../lib/compare';
import { foldForIdentity } from '../../lib/han/fold';
import { applyMends } from '../../lib/mend/apply-mends';
import {
  blockText,
  mendsLeftOut,
  phrasesFor,
  type Block,
  type KeptPhrase,
  type ReadingVariant,
} from '../../lib/report';
import { containment, judgeShare } from '../../lib/similar';
import type { StoredClip } from '../../lib/store/rows';
import type {
  ComparedClips,
  ComparedColumn,
  DrawnParagraph,
  DrawnRow,
  DrawnRun,
  FieldDifference,
  Marked,
} from '../../ui/compare/comparison';
import { movedLayers } from '../../ui/reader/alignment';
import { metadataFields, metadataLines } from '../../ui/reader/metadata-lines';
import { scriptLanguage, variantLanguage } from '../../ui/reader/view';
import type { Conversion } from './reading';

/** A clip with the mends that its reader left on, and its paragraphs: its blocks that have words. */
interface ComparedText {
  readonly stored: StoredClip;
  readonly title: string | null;
  readonly source: string | null;
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly string[];
}

/** What two to four clips have in common and what not, whatever script they are then shown in. */
export interface ClipComparison {
  readonly texts: readonly ComparedText[];
  readonly counting: Counting;
  readonly comparison: Comparison;
  readonly differences: Marking;
  readonly passages: Marking;
  readonly shares: readonly number[];
}

/** Compares clips with the first of them. Pure; some tenths of a second for the longest reports. */
export function compareClips(clips: readonly StoredClip[], counting: Counting): ClipComparison {
  const texts = clips.map(comparedText);
  const words = texts.map(({ paragraphs }) => paragraphs);
  const comparison = compareTexts(words, counting);
  const [first] = clips;
  return {
    texts,
    counting,
    comparison,
    differences: differenceMarks(words, comparison),
    passages: passageMarks(words),
    shares: clips.map(({ clip }) => containment(first?.clip.provenance.sketch ?? [], clip.provenance.sketch)),
  };
}

/** How a comparison is shown. */
export interface ComparisonView {
  readonly marked: Marked;
  /** For each clip the script in which it is shown. */
  readonly views: readonly ReadingVariant[];
  readonly personalPhrases: readonly KeptPhrase[];
  /** Whether the browser's segmenter settles phrases that overlap. */
  readonly settleOverlaps: boolean;
  /** null while no column is converted. */
  readonly conversion: Conversion | null;
}

/**
 * A comparison as it is drawn. Marks were found in the texts as published and lie over the same words in any script.
 */
export function drawnComparison(compared: ClipComparison, view: ComparisonView): ComparedClips {
  const { marks, steps } = view.marked === 'differences' ? compared.differences : compared.passages;
  const columns = compared.texts.map((text, column) => drawnColumn(compared, text, column, view));
  const paragraphs = compared.texts.map((text, column) =>
    drawnParagraphs(text, marks[column] ?? [], view.views[column] ?? 'original', view),
  );
  const stepKeys = new Set(steps);
  const sources = new Map(
    compared.comparison.rows.flatMap(({ moved }, index) => (moved === null ? [] : [[moved.row, index]])),
  );
  return {
    columns,
    fields: fieldDifferences(
      compared.texts.map(({ stored }) => stored),
      compared.counting,
    ),
    marked: view.marked,
    rows: compared.comparison.rows.map((row, index) => drawnRow(row, index, paragraphs, stepKeys, sources)),
    steps,
    isCoarse: compared.comparison.isCoarse,
  };
}

/** A clip as it is compared. Pure. */
export function comparedText(stored: StoredClip): ComparedText {
  const { clip, item } = stored;
  const mended = applyMends(clip.report, clip.mends, mendsLeftOut(clip.mends, item.personal));
  const blocks = mended.blocks.filter((block) => blockText(block) !== '');
  return {
    stored,
    title: mended.title,
    source: mended.source ?? mended.issuer,
    blocks,
    paragraphs: blocks.map(blockText),
  };
}

function drawnColumn(
  { comparison, shares }: ClipComparison,
  { stored, title, source }: ComparedText,
  column: number,
  { views, personalPhrases, settleOverlaps, conversion }: ComparisonView,
): ComparedColumn {
  const view = views[column] ?? 'original';
  const { script } = stored.clip.script;
  const share = shares[column] ?? 0;
  const converted = (words: string | null): string | null => {
    if (words === null || view === 'original' || conversion === null) return words;
    return conversion.convertText(words, script, view, {
      personalPhrases: phrasesFor(personalPhrases, view),
      settleOverlaps,
    });
  };
  return {
    entry: stored.item,
    title: converted(title),
    source: converted(source),
    language: view === 'original' ? scriptLanguage(script) : variantLanguage(view),
    view,
    contrast: column === 0 ? null : (comparison.contrasts[column] ?? null),
    share: column === 0 ? null : { value: share, says: judgeShare(share) },
  };
}

function drawnParagraphs(
  { stored, blocks, paragraphs }: ComparedText,
  marks: readonly (readonly Mark[])[],
  view: ReadingVariant,
  { conversion, personalPhrases, settleOverlaps }: ComparisonView,
): readonly DrawnParagraph[] {
  const { clip, item } = stored;
  const options =
    view === 'original'
      ? null
      : {
          personalPhrases: phrasesFor(personalPhrases, view),
          settleOverlaps,
          chosen: item.personal.choices,
        };
  const shown =
    view === 'original' || conversion === null || options === null
      ? paragraphs
      : conversion.convertBlocks(blocks, clip.script.script, view, options).map(blockText);
  return paragraphs.map((words, index) => {
    const text = shown[index] ?? words;
    const own = marks[index] ?? [];
    const placed =
      conversion === null || text === words
        ? own
        : movedLayers(own, conversion.conversionDifferences(words, text));
    return { index, kind: blocks[index]?.kind ?? 'paragraph', runs: markedRuns(text, placed).map(drawnRun) };
  });
}

function drawnRun({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): DrawnRun {
  const kinds = new Set(marks.map(({ kind }) => kind));
  const [kind] = kinds;
  return { text, keys: marks.map(({ key }) => key), kind: kinds.size > 1 ? 'changed' : (kind ?? null) };
}

function drawnRow(
  row: ComparedRow,
  index: number,
  paragraphs: readonly (readonly DrawnParagraph[])[],
  steps: ReadonlySet<string>,
  sources: ReadonlyMap<number, number>,
): DrawnRow {
  const elsewhere = row.moved?.row ?? sources.get(index);
  return {
    key: rowKey(index),
    cells: row.cells.map((cell, column) =>
      cell.length === 0 ? null : cell.flatMap((at) => paragraphs[column]?.[at] ?? []),
    ),
    isStep: steps.has(rowKey(index)),
    elsewhere: elsewhere === undefined ? null : rowKey(elsewhere),
  };
}

/** The values of each field that is not the same in all clips, by what counts as a difference. */
export function fieldDifferences(
  clips: readonly StoredClip[],
  counting: Counting,
): readonly FieldDifference[] {
  const lines = clips.map(({ clip }) => metadataLines(clip.report.metadata));
  return metadataFields.flatMap((field) => {
    const values = lines.map((own) =>
      own.flatMap((line) => (line.field === field ? [line.words] : [])).join('、'),
    );
    const counted = values.map((value) => (counting === 'words' ? foldForIdentity(value) : value));
    return new Set(counted).size > 1 ? [{ field, values }] : [];
  });
}
