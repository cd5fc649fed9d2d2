export {
  citationRecord,
  type CitationKnowledge,
  type CitationRecord,
  type CitedLanguage,
  type CitedWords,
} from './citation-record';
export { citation, citations } from './citations';
export { citationFiles } from './citation-files';
export { citationGaps } from './gaps';
export type { Romanization } from './romanization';
