import type { ExportSubject } from '../../lib/exchange';
import type { KeptPhrase } from '../../lib/report';
import type { StoredClip } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import type { ExportChoice } from '../../ui/library/export-choice';
import { eachClip } from './each-clip';
import type { FileSink } from './file-sink';

/** What was chosen in the dialog, and how the person wants words converted. */
export interface ExportWishes extends Pick<ExportChoice, 'format' | 'reading' | 'withPersonal'> {
  readonly personalPhrases: readonly KeptPhrase[];
}

/**
 * Writes clips into a file, one by one, so that neither texts nor file stand in memory whole. Converter and writers
 * load on the first call.
 * @param onProgress called with how many clips are written
 * @throws the signal's reason when it is aborted, or what reading or writing failed with; then no file is left
 */
export async function exportClips(
  store: Store,
  ids: readonly string[],
  { personalPhrases, withPersonal, format, reading }: ExportWishes,
  sink: FileSink,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<void> {
  try {
    const exchange = await import('../../lib/exchange');
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const subjects = subjectsOf(eachClip(store, ids, signal, onProgress), personalPhrases, withPersonal);
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
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

async function* subjectsOf(
  clips: AsyncIterable<StoredClip>,
  personalPhrases: readonly KeptPhrase[],
  withPersonal: boolean,
): AsyncGenerator<ExportSubject> {
  for await (const { clip, item } of clips) {
    const added = withPersonal ? {} : { tags: [], note: '', highlights: [] };
    yield { clip, personal: { ...item.personal, ...added }, personalPhrases };
  }
}
