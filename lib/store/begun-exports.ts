import type { ExportFormat, Variant } from '../report';
import type { Store } from './store';

/** What is to be exported, and how. */
export interface ExportOrder {
  readonly clipIds: readonly string[];
  readonly format: ExportFormat;
  readonly reading: 'original' | Variant;
  /** Whether with tags, notes and highlights. */
  readonly withPersonal: boolean;
}

/** An export that has begun and has not come to its end, with all that is needed to begin it again. */
export interface BegunExport extends ExportOrder {
  readonly id: string;
  /** The file that the person chose for it; null for one among the downloads, where nothing stands before the end. */
  readonly fileName: string | null;
  /** ISO time. */
  readonly begunAt: string;
}

const prefix = 'export:';

/** Notes that an export begins. Whoever finds the note, and nobody at it, knows that it was cut short. */
export async function noteExport(store: Store, begun: BegunExport): Promise<void> {
  await store.bookkeeping.put({ key: prefix + begun.id, value: begun });
}

/** An export has come to its end, was stopped, or need not be begun again. */
export async function forgetExport(store: Store, id: string): Promise<void> {
  await store.bookkeeping.delete(prefix + id);
}

/** The exports that are noted, the earliest first. */
export async function begunExports(store: Store): Promise<readonly BegunExport[]> {
  const rows = await store.bookkeeping.where('key').startsWith(prefix).toArray();
  // Only `noteExport` writes under this prefix.
  const begun = rows.map(({ value }) => value as BegunExport);
  return begun.sort((one, other) => (one.begunAt < other.begunAt ? -1 : 1));
}
