import type { ExportSubject } from '../../lib/exchange';
import type { KeptPhrase } from '../../lib/report';
import type { ExportOrder } from '../../lib/store/begun-exports';
import type { StoredClip } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import { eachClip } from './each-clip';
import type { FileSink } from './file-sink';

/** How clips are to be exported, and how the person wants words converted. */
export interface ExportWishes extends Omit<ExportOrder, 'clipIds'> {
  readonly personalPhrases: readonly KeptPhrase[];
  readonly settleOverlaps: boolean;
}

/**
 * Writes clips into a file, one by one, so that neither texts nor file stand in memory whole. Converter and writers
 * load on the first call. Gives how many clips stand in the file: one that was deleted meanwhile is passed over.
 * @param onProgress called with how many clips are written
 * @throws the signal's reason when it is aborted, or what reading or writing failed with; then no file is left
 */
export async function exportClips(
  store: Store,
  ids: readonly string[],
  { format, reading, ...wishes }: ExportWishes,
  sink: FileSink,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<number> {
  try {
    const exchange = await import('../../lib/exchange');
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    let clips = 0;
    const subjects = subjectsOf(eachClip(store, ids, signal, onProgress), wishes, () => clips++);
    let written = '';
    for await (const { name, bytes } of exchange.exportClips(subjects, {
      format,
      reading,
      timeZone,
      count: ids.length,
    })) {
      written = name;
      await sink.write(bytes);
    }
    signal.throwIfAborted();
    await sink.finish(written);
    return clips;
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

async function* subjectsOf(
  clips: AsyncIterable<StoredClip>,
  { personalPhrases, settleOverlaps, withPersonal }: Omit<ExportWishes, 'format' | 'reading'>,
  taken: () => void,
): AsyncGenerator<ExportSubject> {
  for await (const { clip, item } of clips) {
    taken();
    const added = withPersonal ? {} : { tags: [], note: '', highlights: [] };
    yield { clip, personal: { ...item.personal, ...added }, personalPhrases, settleOverlaps };
  }
}
