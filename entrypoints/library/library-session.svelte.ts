import { i18n } from '#i18n';
import { browserLocks } from '../../lib/browser/task-locks';
import { setPersonal } from '../../lib/store/personal';
import type { ClipItem } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';
import type { Command } from '../../ui/library/keyboard';
import type { Panel } from '../../ui/reader/open-clip';
import type { PrintChoice } from '../../ui/reader/print/print-choice';
import type { Clip } from '../../lib/report';
import { besideView, type View } from '../../ui/reader/view';
import { asksForKeeping, readAddress, readComparison, writeAddress, writeComparison } from './address';
import { filesIn, type Dropped } from './dropped-files';
import { openExportFile } from './export-file';
import { Exports } from './exports.svelte';
import { IndexKeeper } from './index-keeper.svelte';
import { Keeping } from './keeping.svelte';
import { libraryCommands } from './library-commands';
import { LibraryEntries } from './library-entries.svelte';
import { Listing } from './listing.svelte';
import { OpenClipQuery } from './open-clip.svelte';
import { PageNotices } from './page-notices.svelte';
import type { Places } from './places';
import { plainView, type Remembered } from './remembered';
import { SavedSearches } from './saved-searches.svelte';
import { Steps } from './steps.svelte';
import { Snippets } from './snippets.svelte';
import { TextClusters } from './text-clusters.svelte';
import { TextQuery } from './text-query.svelte';

/** A dialog and the clips it is about. */
export type OpenDialog =
  | { readonly kind: 'help' | 'keeping' }
  | {
      readonly kind: 'snapshot' | 'again' | 'print' | 'export' | 'cite' | 'tag' | 'delete';
      readonly items: readonly ClipItem[];
    };

/**
 * Milliseconds of rest before the address follows the cursor: browsers refuse more than some hundred changes in ten
 * seconds.
 */
const restBeforeAddress = 200;

/** The library page without its elements: what is listed, what is open, and what each command does. */
export class LibrarySession {
  readonly entries: LibraryEntries;
  readonly texts: TextQuery;
  readonly clusters: TextClusters;
  readonly index: IndexKeeper;
  readonly snippets: Snippets;
  readonly searches: SavedSearches;
  readonly listing: Listing;
  readonly opened: OpenClipQuery;
  readonly steps: Steps;
  readonly keeping: Keeping;
  readonly exports: Exports;
  readonly notices: PageNotices;

  view: View = $state.raw(plainView);
  panel: Panel | null = $state(null);
  marked = $state(true);
  choicesShown = $state(false);
  characterKeys = $state(true);
  /** What is printed besides the text. */
  printed: PrintChoice = $state.raw({ note: true, highlights: true });
  dialog: OpenDialog | null = $state.raw(null);
  /** Whether a view was ever chosen here, by the person or by an address. */
  viewChosen = $state(false);
  /** The clip that the address names, open or not. */
  clipId: string | null = $state(null);
  /** The clips that stand side by side in place of list and reader; null when none are compared. */
  compared: readonly string[] | null = $state.raw(null);

  readonly #store: Store;
  readonly #places: Places;
  readonly #commands: { readonly [Name in Command]: () => void };
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store, first: Promise<readonly ClipItem[]>, remembered: Remembered, places: Places) {
    this.#store = store;
    this.#places = places;
    this.entries = new LibraryEntries(store, first);
    this.texts = new TextQuery(store);
    this.clusters = new TextClusters(store, this.entries);
    this.listing = new Listing(this.entries, this.texts, this.clusters, remembered.filter, remembered.order);
    this.opened = new OpenClipQuery(store);
    this.steps = new Steps(store);
    this.keeping = new Keeping(store, this.steps);
    this.exports = new Exports(store, this.steps, browserLocks, openExportFile);
    this.notices = new PageNotices(store);
    this.index = new IndexKeeper(store);
    this.snippets = new Snippets(store);
    this.searches = new SavedSearches(store, this.listing, this.steps, localStorage);
    this.view = remembered.view ?? plainView;
    this.viewChosen = remembered.view !== null;
    this.panel = remembered.panel;
    this.marked = remembered.marked;
    this.choicesShown = remembered.choicesShown;
    this.characterKeys = remembered.characterKeys;
    this.#commands = libraryCommands(this, places);
  }

  /** The address has changed: show what it names. */
  arrive(): void {
    this.compared = readComparison(location.hash);
    if (this.compared !== null) return;
    if (asksForKeeping(location.hash)) {
      this.dialog = { kind: 'keeping' };
      history.replaceState(null, '', writeAddress(this.clipId, this.view));
      return;
    }
    const { clipId, view, words } = readAddress(location.hash, this.view);
    if (words !== null) {
      this.listing.searchFor(words);
      // The words stand in the field from here on: going back must not bring others back.
      history.replaceState(null, '', writeAddress(null, this.view));
    }
    if (view !== null) {
      this.view = view;
      this.viewChosen = true;
    }
    this.#show(clipId);
  }

  /** Opens a clip, or with null the list alone; the way back leads to where one was. */
  go(clipId: string | null): void {
    clearTimeout(this.#addressTimer);
    if (clipId === this.clipId) return;
    history.pushState(null, '', writeAddress(clipId, this.view));
    this.#show(clipId);
  }

  /** Sets clips side by side; the first is what the others are compared with. */
  compare(ids: readonly string[]): void {
    history.pushState(null, '', writeComparison(ids));
    this.compared = ids;
  }

  /** Back to list and reader as they were. */
  endComparing(): void {
    this.compared = null;
    history.pushState(null, '', writeAddress(this.clipId, this.view));
    this.#places.focusList();
  }

  /** Imports what was dropped onto the page, with the dialog that reports of it. */
  drop(dropped: Dropped): void {
    if (this.keeping.work.busy) {
      this.steps.tell(i18n.t('keeping.import.busy'));
      return;
    }
    this.dialog = { kind: 'keeping' };
    void this.keeping.import((signal) => filesIn(dropped, signal));
  }

  /** Opens a clip and goes to its text. */
  read(clipId: string): void {
    this.go(clipId);
    this.#places.focusReader();
  }

  setView(view: View): void {
    const opens = view.layout === 'beside' && this.view.layout !== 'beside';
    this.view = opens && this.openItem !== null ? besideView(view, this.openItem.script) : view;
    this.viewChosen = true;
    history.replaceState(null, '', writeAddress(this.clipId, this.view));
  }

  async saveNote(clipId: string, note: string): Promise<void> {
    await setPersonal(this.#store, [clipId], 'note', note, new Date().toISOString());
  }

  /** Keeps what was extracted again from the page of the open clip, and shows it. */
  async keepExtraction(clip: Clip, visiblePrint: readonly number[]): Promise<void> {
    const { openItem } = this;
    if (openItem === null) return;
    if (await this.steps.keepExtraction(openItem, clip, visiblePrint)) this.go(clip.id);
  }

  /** Takes clips to the trash, and the cursor to the next that stays. */
  trash(items: readonly ClipItem[]): void {
    const next = this.listing.cursorWithout(new Set(items.map(({ id }) => id)));
    const openGoes = items.some(({ id, kind }) => id === this.clipId && kind !== 'seed');
    void this.steps.trash(items);
    this.listing.dropPicks();
    if (openGoes) this.follow(this.#places.isNarrow() ? null : next);
  }

  restore(items: readonly ClipItem[]): void {
    void this.steps.restore(items);
    this.listing.dropPicks();
  }

  recompute(items: readonly ClipItem[]): void {
    void this.steps.recompute(items);
    this.listing.dropPicks();
  }

  async deleteForGood(items: readonly ClipItem[]): Promise<void> {
    this.dialog = null;
    this.listing.dropPicks();
    if (items.some(({ id }) => id === this.clipId)) this.follow(null);
    await this.steps.deleteForGood(items);
  }

  /** What an action takes: the picked clips, else the open one, else the one under the cursor. */
  get chosen(): readonly ClipItem[] {
    if (this.listing.picking.picked.size > 0) return this.listing.chosen;
    return this.openItem === null ? this.listing.chosen : [this.openItem];
  }

  get openItem(): ClipItem | null {
    return this.opened.shown.status === 'open' ? this.opened.shown.stored.item : null;
  }

  /** What the tools above the open clip do: with that clip, whatever is picked. */
  askOfOpen(act: 'snapshot' | 'again' | 'print' | 'export' | 'cite' | 'trash' | 'restore' | 'delete'): void {
    if (this.openItem === null) return;
    const items = [this.openItem];
    if (act === 'trash') this.trash(items);
    else if (act === 'restore') this.restore(items);
    else this.dialog = { kind: act, items };
  }

  /** Opens the saved and recent searches, or closes them and goes back to the field. */
  showSearches(open: boolean): void {
    this.searches.open = open;
    if (open) this.#places.focusSearches();
    else this.#places.focusSearch();
  }

  run(command: Command): void {
    this.#commands[command]();
  }

  #show(clipId: string | null): void {
    this.clipId = clipId;
    this.opened.open(clipId);
    if (clipId === null) return;
    this.listing.moveTo(clipId);
    this.#places.reveal();
  }

  /** Shows a clip at once and lets the address follow when the keys rest. */
  follow(clipId: string | null): void {
    this.#show(clipId);
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(
      () => history.replaceState(null, '', writeAddress(this.clipId, this.view)),
      restBeforeAddress,
    );
  }
}
