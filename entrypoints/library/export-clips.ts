import type { KeptPhrase } from '../../lib/report';
import { readClip } from '../../lib/store/clips';
import type { ClipItem, StoredClip } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import type { ExportChoice } from '../../ui/library/export-choice';
import { ZipFile } from './zip-file';

/** A file that is ready to be handed over. */
export interface ReadyFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What was chosen in the dialog, and how the person wants words converted. */
export interface ExportWishes extends ExportChoice {
  readonly personalPhrases: readonly KeptPhrase[];
}

/** Milliseconds of work after which the page may draw and hear “stop”. */
const turn = 24;

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
  let begun = performance.now();
  for (const [index, { id }] of items.entries()) {
    signal.throwIfAborted();
    const stored = await readClip(store, id);
    if (stored !== undefined) {
      const file = exchange.exportClips([subjectOf(stored, personalPhrases)], { ...choice, several: 'zip' });
      if (items.length === 1)
        return { name: file.name, blob: new Blob([file.bytes], { type: file.mediaType }) };
      zip.add(file.name, file.bytes);
    }
    onProgress(index + 1);
    if (performance.now() - begun > turn) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      begun = performance.now();
    }
  }
  return { name: 'zhaibao.zip', blob: zip.finish() };
}

/** Hands a file to the person by way of a link, which needs no permission. */
export function handOver({ name, blob }: ReadyFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function subjectOf({ clip, item }: StoredClip, personalPhrases: readonly KeptPhrase[]) {
  return { clip, personal: item.personal, personalPhrases };
}
