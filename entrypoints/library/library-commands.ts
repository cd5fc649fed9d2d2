import { i18n } from '#i18n';
import type { Region } from '../../lib/report';
import type { ClipItem } from '../../lib/store/rows';
import { leastCompared, mostCompared } from '../../ui/compare/comparison';
import type { Command } from '../../ui/library/keyboard';
import type { Panel } from '../../ui/reader/open-clip';
import type { LibrarySession } from './library-session.svelte';
import type { Places } from './places';

/** What each command of the library page does to its session, with the focus put where one goes on. */
export function libraryCommands(
  session: LibrarySession,
  places: Places,
): { readonly [Name in Command]: () => void } {
  function move(rows: number): void {
    const id = session.listing.moveBy(rows);
    places.reveal();
    // On a narrow page the list hides the reader: there the cursor moves alone until a clip is opened.
    if (id !== null && (session.clipId !== null || !places.isNarrow())) session.follow(id);
  }

  function extend(rows: number): void {
    session.listing.extendBy(rows);
    places.reveal();
  }

  function back(): void {
    const focused = places.focused();
    if (focused === 'panel') {
      session.panel = null;
      places.focusReader();
    } else if (places.isNarrow() && session.clipId !== null) {
      if (session.panel === null) session.go(null);
      session.panel = null;
      places.focusList();
    } else if (focused === 'list') session.listing.dropPicks();
    else places.focusList();
  }

  function ask(kind: 'export' | 'cite' | 'tag' | 'delete'): void {
    const items = session.chosen.filter((item) => kind !== 'delete' || item.personal.trashedAt !== null);
    if (items.length > 0) session.dialog = { kind, items };
    else if (kind !== 'delete') session.steps.tell(i18n.t('library.done.nothingChosen'));
  }

  /** Goes to a field of the clip that is open or under the cursor. */
  function write(focus: () => void): void {
    const id = session.clipId ?? session.listing.picking.cursor;
    if (id === null) return;
    session.go(id);
    session.panel = 'yours';
    focus();
  }

  function toggle(panel: Panel): void {
    session.panel = session.panel === panel ? null : panel;
  }

  function showRegion(region: Region): void {
    session.setView({ ...session.view, layout: 'variant', region });
  }

  return {
    next: () => move(1),
    previous: () => move(-1),
    first: () => move(-Infinity),
    last: () => move(Infinity),
    'page-down': () => move(places.rowsInSight()),
    'page-up': () => move(-places.rowsInSight()),
    'extend-next': () => extend(1),
    'extend-previous': () => extend(-1),
    open: () => {
      const { cursor } = session.listing.picking;
      if (cursor !== null) session.read(cursor);
    },
    back,
    search: () => places.focusSearch(),
    searches: () => session.showSearches(true),
    pick: () => {
      const id = session.listing.picking.cursor ?? session.clipId;
      if (id !== null) session.listing.pick(id);
    },
    'pick-all': () => session.listing.pickAll(),
    compare: () => comparePicked(session),
    export: () => ask('export'),
    cite: () => ask('cite'),
    copy: () => places.copyText(),
    tag: () => {
      if (session.listing.picking.picked.size > 0) ask('tag');
      else write(places.focusTags);
    },
    note: () => write(places.focusNote),
    trash: () => {
      if (session.listing.filter.shelf === 'trash') ask('delete');
      else if (session.chosen.length > 0) session.trash(session.chosen);
    },
    undo: () => void session.steps.undo(),
    'view-original': () => session.setView({ ...session.view, layout: 'original' }),
    'view-cn': () => showRegion('cn'),
    'view-tw': () => showRegion('tw'),
    'view-hk': () => showRegion('hk'),
    'view-beside': () => session.setView({ ...session.view, layout: 'beside' }),
    choices: () => {
      if (session.view.layout !== 'original') session.choicesShown = !session.choicesShown;
    },
    mends: () => toggle('mends'),
    info: () => toggle('info'),
    versions: () => toggle('versions'),
    find: () => {
      if (session.clipId === null) places.focusSearch();
      else places.find(null);
    },
    'find-next': () => places.find(1),
    'find-previous': () => places.find(-1),
    highlight: () => places.highlight(),
    highlights: () => toggle('highlights'),
    snapshot: () => session.askOfOpen('snapshot'),
    outline: () => {
      toggle('outline');
      if (session.panel === 'outline') places.focusOutline();
    },
    help: () => (session.dialog = { kind: 'help' }),
    keeping: () => (session.dialog = { kind: 'keeping' }),
  };
}

/** Compares the picked clips, the earliest first; a single one with the clip that stands open. */
function comparePicked(session: LibrarySession): void {
  const { listing, openItem } = session;
  const items = [...listing.chosen, ...(openItem === null ? [] : [openItem])];
  const picked = listing.picking.picked.size < leastCompared ? items : listing.chosen;
  const ids = [...new Set(picked.toSorted(byPublication).map(({ id }) => id))];
  if (ids.length > mostCompared) session.steps.tell(i18n.t('compare.tooMany', [String(mostCompared)]));
  else if (ids.length >= leastCompared) session.compare(ids);
  else session.steps.tell(i18n.t('compare.pickSome', [String(leastCompared), String(mostCompared)]));
}

/** Earliest published first; what tells no date, by when it was clipped, after those that do. */
function byPublication(one: ClipItem, other: ClipItem): number {
  const [first, second] = [one, other].map(
    ({ publishedAt, clippedAt }) => publishedAt ?? `9999 ${clippedAt}`,
  );
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
