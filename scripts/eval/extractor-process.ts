import type { CorpusPage } from './corpus';
import { extractors, type ExtractorName } from './extractors';

/** One page for one extractor; the answer, or null when the extractor failed on it, goes back. */
export interface ExtractorTask {
  readonly name: ExtractorName;
  readonly page: Pick<CorpusPage, 'html' | 'url' | 'encoding'>;
}

process.on('message', ({ name, page }: ExtractorTask) => {
  try {
    process.send?.(extractors[name](page));
  } catch {
    process.send?.(null);
  }
});
