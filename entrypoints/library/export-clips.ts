import type { KeptPhrase } from '../../lib/report';
import type { ClipItem, StoredClip } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import type { ExportChoice } from '../../ui/library/export-choice';
import { eachClip } from './each-clip';
import type { ReadyFile } from './hand-over';
import { ZipFile } from './zip-file';

/** What was chosen in the dialog, and how the person wants words converted. */
export interface ExportWishes extends ExportChoice {
  readonly personalPhrases: readonly KeptPhrase[];
}

/**
 * Writes clips in a format: one clip as one file, several as a zip of one file each. Reads and writes them one by
 * one, so that the texts never stand in memory together. Converter and writers load on the first call.
 * @param onProgress called with how many clips are written
 * @throws the signal's reason when it is aborted
 */
export async function exportClips(
  store: Store,
  items: readonly ClipItem[],
  { personalPhrases, ...choice }: ExportWishes,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ReadyFile> {
  const exchange = await import('../../lib/exchange');
  const zip = new ZipFile();
  const ids = items.map(({ id }) => id);
  for await (const stored of eachClip(store, ids, signal, onProgress)) {
    const file = exchange.exportClips([subjectOf(stored, personalPhrases)], { ...choice, several: 'zip' });
    if (items.length === 1)
      return { name: file.name, blob: new Blob([file.bytes], { type: file.mediaType }) };
    zip.add(file.name, file.bytes);
  }
  return { name: 'zhaibao.zip', blob: zip.finish() };
}

function subjectOf({ clip, item }: StoredClip, personalPhrases: readonly KeptPhrase[]) {
  return { clip, personal: item.personal, personalPhrases };
}
