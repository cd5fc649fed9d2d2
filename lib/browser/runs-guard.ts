import { variants, type RunsToConvert } from '../report';
import { fields, listOf, textUpTo, wordOf, type Shape } from '../report/shape';

/** A run may be one text of a million units, or a text in which every character has an element of its own. */
const longestPiece = 1_000_000;
const mostPieces = 200_000;
const mostRuns = 10_000;
/** All texts of a request together, in UTF-16 units: some 100 ms of conversion. */
const mostUnits = 2_000_000;

const runsShape: Shape<RunsToConvert> = fields<RunsToConvert>({
  variant: wordOf(...variants),
  pageScript: wordOf('hans', 'hant', 'mixed', 'none'),
  runs: listOf(listOf(textUpTo(longestPiece), mostPieces), mostRuns),
});

/** @throws Error when what a tab asks to be converted has another shape or is too much at once */
export function checkRuns(value: unknown): RunsToConvert {
  if (!runsShape(value)) throw new Error('The texts came in a shape that is not known.');
  let units = 0;
  for (const piece of value.runs.flat()) units += piece.length;
  if (units > mostUnits) throw new Error('These are too many texts at once.');
  return value;
}
