import { liveQuery } from 'dexie';
import type { Counting } from '../../lib/compare';
import type { KeptPhrase, ReadingVariant } from '../../lib/report';
import { sameTextShare } from '../../lib/similar';
import { readClip } from '../../lib/store/clips';
import type { StoredClip } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import { leastCompared, type ComparedClips, type Marked } from '../../ui/compare/comparison';
import { compareClips, drawnComparison, type ClipComparison } from './comparison';
import type { Conversion } from './reading';

/** The clips that a comparison names, as the store has them. */
type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'open'; readonly clips: readonly StoredClip[] }
  /** So many of the clips that were named are there: too few to be compared. */
  | { readonly status: 'too-few'; readonly found: number }
  | { readonly status: 'failed'; readonly error: unknown };

/** Two to four clips that stand side by side, followed in the store, and how they are shown. */
export class ComparedClipsQuery {
  loaded: Loaded = $state.raw({ status: 'loading' });
  counting: Counting = $state('words');
  views: readonly ReadingVariant[] = $state.raw([]);
  personalPhrases: readonly KeptPhrase[] = $state.raw([]);
  settleOverlaps = $state(false);
  conversion: Conversion | null = $state.raw(null);
  /** What the person chose to have marked; null: by how much the texts share. */
  chosenMarked: Marked | null = $state(null);

  readonly #store: Store;
  #end: (() => void) | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  readonly compared: ClipComparison | null = $derived.by(() =>
    this.loaded.status === 'open' ? compareClips(this.loaded.clips, this.counting) : null,
  );
  /** Texts that are no versions of one another differ in everything: there the passages in common tell more. */
  readonly marked: Marked = $derived.by(() => {
    const areVersions = this.compared?.shares.every((share) => share >= sameTextShare) ?? true;
    return this.chosenMarked ?? (areVersions ? 'differences' : 'passages');
  });
  readonly drawn: ComparedClips | null = $derived.by(() => {
    if (this.compared === null || (this.needsConversion && this.conversion === null)) return null;
    const { marked, views, personalPhrases, settleOverlaps, conversion } = this;
    return drawnComparison(this.compared, { marked, views, personalPhrases, settleOverlaps, conversion });
  });
  readonly needsConversion: boolean = $derived.by(() => this.views.some((view) => view !== 'original'));

  /** Sets clips side by side and follows them; those that are not there any more are left out. */
  open(ids: readonly string[]): void {
    this.close();
    this.loaded = { status: 'loading' };
    const query = liveQuery(async (): Promise<Loaded> => {
      const read = await Promise.all(ids.map((id) => readClip(this.#store, id)));
      const clips = read.filter((stored) => stored !== undefined);
      if (clips.length < leastCompared) return { status: 'too-few', found: clips.length };
      return { status: 'open', clips };
    }).subscribe(
      (loaded) => {
        this.loaded = loaded;
      },
      (error: unknown) => {
        this.loaded = { status: 'failed', error };
      },
    );
    this.#end = () => query.unsubscribe();
  }

  showAllAs(view: ReadingVariant): void {
    const { length } = this.loaded.status === 'open' ? this.loaded.clips : [];
    this.views = Array.from({ length }, () => view);
  }

  showAs(column: number, view: ReadingVariant): void {
    const { length } = this.loaded.status === 'open' ? this.loaded.clips : [];
    this.views = Array.from({ length }, (_, at) => (at === column ? view : (this.views[at] ?? 'original')));
  }

  /** Ends following. */
  close(): void {
    this.#end?.();
    this.#end = null;
  }
}
