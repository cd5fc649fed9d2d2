export {
  longestToCharacter,
  compareTexts,
  type ComparedRow,
  type Comparison,
  type Contrast,
} from './compare-texts';
export type { Counting, Edit, Range } from './counting';
export { passageLength, sharedPassages } from './shared-passages';
export {
  differenceMarks,
  markedRuns,
  passageMarks,
  rowKey,
  type Mark,
  type MarkedRun,
  type Marking,
} from './marks';
