import { readdirSync, readFileSync } from 'node:fs';
import { diffChars } from 'diff';
import { compareTexts } from '../../lib/compare';
import { median, timings, type BenchRow } from './row';

const length = 50_000;
const filler = '的一是在了有和人这中';

/** Sentences of the seeds, numbered so that none recurs, to the length of the longest reports. */
function longReport(): readonly string[] {
  const sentences = readdirSync('seeds').flatMap((file) =>
    readFileSync(`seeds/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== ''),
  );
  const report: string[] = [];
  for (let at = 0, size = 0; size < length; at++) {
    const paragraph = `${at}${sentences[at % sentences.length] ?? ''}`;
    report.push(paragraph);
    size += paragraph.length;
  }
  return report;
}

/** The report with one character in `oneIn` exchanged, the same in every run. */
function edited(report: readonly string[], oneIn: number): readonly string[] {
  let counted = 0;
  const exchanged = (character: string): string => {
    counted++;
    return counted % oneIn === 0 ? (filler[(counted / oneIn) % filler.length] ?? character) : character;
  };
  return report.map((paragraph) => Array.from(paragraph, exchanged).join(''));
}

/**
 * Comparing two long reports, beside jsdiff over the whole texts. With more changes jsdiff alone takes half a minute.
 */
export function benchComparing(): readonly BenchRow[] {
  const report = longReport();
  const [few, many] = [edited(report, 50), edited(report, 10)];
  const time = (work: () => void, runs: number): number => median(timings(work, runs));
  return [
    {
      name: 'two reports of 50,000 characters, 1 in 50 changed',
      unit: 'ms',
      ours: time(() => compareTexts([report, few], 'words'), 7),
      peer: { name: 'jsdiff', value: time(() => diffChars(report.join('\n'), few.join('\n')), 3) },
      budget: 1_000,
    },
    {
      name: 'the same, 1 in 10 changed',
      unit: 'ms',
      ours: time(() => compareTexts([report, many], 'words'), 7),
      peer: null,
      budget: 1_000,
    },
  ];
}
