import { resolve } from 'node:path';
import { adaptationRows, measureAdaptation } from './eval/adaptation';
import { clusteringRows, measureClustering } from './eval/clustering';
import { detectionRows } from './eval/detection-table';
import { readCorpus, type CorpusPage } from './eval/corpus';
import { summarise, summaryRows, type ScoredPage } from './eval/extraction-summary';
import { extractorNames, type ExtractorName } from './eval/extractors';
import { mendRows } from './eval/mend-table';
import { scoredFields, scorePage, type PageAnswer } from './eval/score';
import { tableText } from './eval/table';
import { readSeedTexts } from './eval/seed-texts';
import { TimedExtractor } from './eval/timed-extractor';
import { readBorderlineTexts, readLabelledTexts } from './train/labelled-texts';

/**
 * Measures extraction, noticing, what “not this kind” does, finding the same text elsewhere, and mending over the
 * shared corpus beside the checkout, extraction beside Readability and Defuddle in the same run. `--ours` leaves the
 * peers out, `--pages` prints a row a page.
 */

/** A peer that needs longer for one page has no answer for it. */
const peerLimit = 20_000;
const nothing: PageAnswer = { body: '', title: null, date: null, source: null, authors: [], editors: [] };

async function scoreAll(name: ExtractorName, pages: readonly CorpusPage[]): Promise<readonly ScoredPage[]> {
  const extractor = new TimedExtractor(name, peerLimit);
  const scored: ScoredPage[] = [];
  for (const page of pages) {
    if (page.gold === null) continue;
    const answer = (await extractor.answer(page)) ?? nothing;
    scored.push({ file: page.file, genre: page.genre, score: scorePage(answer, page.gold) });
  }
  extractor.close();
  return scored;
}

function pageRows(scored: readonly ScoredPage[]): readonly (readonly string[])[] {
  return [
    ['page', 'genre', 'body F1', 'clean', ...scoredFields],
    ...scored.map(({ file, genre, score }) => [
      file.replace('raw/', ''),
      genre,
      score.bodyF1.toFixed(3),
      score.clean ? 'clean' : '',
      ...scoredFields.map((field) => score.fields[field] ?? ''),
    ]),
  ];
}

async function main(options: readonly string[]): Promise<void> {
  const pages = readCorpus();
  if (pages === null) {
    console.error(
      'The shared corpus (../shared/pages) is not beside this checkout; there is nothing to measure on.',
    );
    process.exitCode = 1;
    return;
  }
  const names = options.includes('--ours') ? (['ours'] as const) : extractorNames;
  const columns = [];
  for (const name of names) {
    const scored = await scoreAll(name, pages);
    columns.push({ name, summary: summarise(scored) });
    if (name === 'ours' && options.includes('--pages')) console.log(tableText(pageRows(scored)) + '\n');
  }
  console.log(tableText(summaryRows(columns)) + '\n');
  console.log(tableText(detectionRows(pages)) + '\n');
  console.log(tableText(adaptationTable()) + '\n');
  console.log(tableText(clusteringRows(measureClustering(bodiesOf(pages)))) + '\n');
  console.log(tableText(mendRows(pages)));
}

function adaptationTable(): readonly (readonly string[])[] {
  const dataset = resolve(import.meta.dirname, '../../shared/detect/dataset.ndjson.gz');
  const texts = [...readLabelledTexts(dataset), ...readBorderlineTexts(dataset)];
  return adaptationRows(measureAdaptation(texts, readSeedTexts()));
}

/** The seeds and the gold bodies of the corpus. */
function bodiesOf(pages: readonly CorpusPage[]): readonly string[] {
  return [...readSeedTexts(), ...pages.flatMap(({ gold }) => (gold === null ? [] : [gold.body]))];
}

await main(process.argv.slice(2));
