export { fieldNames, fieldNamed, type FieldName } from './field-names';
export { matches, type BodyCount, type SearchedClip } from './match-query';
export { parseQuery } from './parse-query';
export {
  asksFor,
  bodyTexts,
  everything,
  isEverything,
  markedTexts,
  textFields,
  titleTexts,
  type ParsedQuery,
  type Query,
  type QueryProblem,
  type Span,
  type TextField,
  type Trait,
} from './query';
export { byRelevance, ranks, relevanceOf, type Relevance } from './relevance';
export { joinFields } from './searched-fields';
export { isWithin, readTypedDates, type TypedDates } from './typed-dates';
export { buildSegment, type Segment, type SegmentTexts } from './build-segment';
export { countInText } from './count-in-text';
export { countInSegment, rowsNeeded } from './search-segment';
export { segmentRows } from './row-keys';
export { hitsIn, markedParts, snippetOf, type MarkedPart } from './marked-text';
