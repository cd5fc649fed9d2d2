import type { CitationRecord, Romanization } from '../../lib/cite';
import type { ExportSubject } from '../../lib/exchange';
import type { CitationStyle } from '../../lib/report';
import type { StoredClip } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import type { CitationReading } from '../../ui/library/cite-choice';
import { eachClip } from './each-clip';

/** How the person wants words converted; what is cited then reads as it does in the reader. */
export type CitedWording = Required<Pick<ExportSubject, 'personalPhrases' | 'settleOverlaps'>>;

/** What writes citations; with its dictionaries it is loaded when somebody first cites. */
export interface Citing {
  readonly citation: (record: CitationRecord, style: CitationStyle) => string;
  readonly citations: (records: readonly CitationRecord[], style: CitationStyle) => string;
  readonly recordOf: (stored: StoredClip, reading: CitationReading, wording: CitedWording) => CitationRecord;
}

export async function loadCiting(): Promise<Citing> {
  const [cite, exchange, { pinyinRomanization }] = await Promise.all([
    import('../../lib/cite'),
    import('../../lib/exchange'),
    import('../../lib/cite/pinyin'),
  ]);
  const romanization: Romanization = pinyinRomanization;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    citation: (record, style) => cite.citation(record, style, romanization),
    citations: (records, style) => cite.citations(records, style, romanization),
    recordOf: ({ clip, item }, reading, wording) =>
      exchange.citeClip({ clip, personal: item.personal, ...wording }, reading, timeZone),
  };
}

/**
 * What is cited of clips, in their order.
 * @param onProgress called after each clip with what is there so far
 */
export async function citationRecords(
  citing: Citing,
  store: Store,
  ids: readonly string[],
  reading: CitationReading,
  wording: CitedWording,
  signal: AbortSignal,
  onProgress: (done: number, soFar: readonly CitationRecord[]) => void,
): Promise<readonly CitationRecord[]> {
  const records: CitationRecord[] = [];
  for await (const stored of eachClip(store, ids, signal, (done) => onProgress(done, records))) {
    records.push(citing.recordOf(stored, reading, wording));
  }
  return records;
}
