/** What a key asks the library to do. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'page-down'
  | 'page-up'
  | 'extend-next'
  | 'extend-previous'
  | 'open'
  | 'back'
  | 'search'
  | 'searches'
  | 'pick'
  | 'pick-all'
  | 'compare'
  | 'export'
  | 'cite'
  | 'copy'
  | 'tag'
  | 'note'
  | 'trash'
  | 'undo'
  | 'view-original'
  | 'view-cn'
  | 'view-tw'
  | 'view-hk'
  | 'view-beside'
  | 'choices'
  | 'mends'
  | 'info'
  | 'versions'
  | 'find'
  | 'find-next'
  | 'find-previous'
  | 'highlight'
  | 'highlights'
  | 'outline'
  | 'snapshot'
  | 'help'
  | 'keeping';

/** Where the focus stands: in a field, in the list, or anywhere else on the page. */
export type FocusPlace = 'field' | 'list' | 'page';

/** What a key press tells; the part of KeyboardEvent that matters. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/** Keys that work without a modifier, wherever no field has the focus. The help dialog lists them. */
export const characterKeys: ReadonlyMap<string, Command> = new Map(
  // An object: the compiler tells a key that stands twice.
  Object.entries<Command>({
    j: 'next',
    k: 'previous',
    '/': 'search',
    s: 'searches',
    x: 'pick',
    '=': 'compare',
    e: 'export',
    q: 'cite',
    c: 'copy',
    t: 'tag',
    n: 'note',
    u: 'undo',
    1: 'view-original',
    2: 'view-cn',
    3: 'view-tw',
    4: 'view-hk',
    5: 'view-beside',
    o: 'choices',
    m: 'mends',
    i: 'info',
    v: 'versions',
    f: 'find',
    h: 'highlight',
    l: 'highlights',
    g: 'outline',
    p: 'snapshot',
    b: 'keeping',
    '?': 'help',
  }),
);

/** Keys that move in the list, or lead out of and into the reader. */
const listKeys: ReadonlyMap<string, Command> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['PageDown', 'page-down'],
  ['PageUp', 'page-up'],
  ['Enter', 'open'],
  ['ArrowRight', 'open'],
  [' ', 'pick'],
]);

/** With Shift, in the list. */
const extendingKeys: ReadonlyMap<string, Command> = new Map([
  ['ArrowDown', 'extend-next'],
  ['ArrowUp', 'extend-previous'],
]);

const pageKeys: ReadonlyMap<string, Command> = new Map([
  ['Escape', 'back'],
  ['Delete', 'trash'],
]);

/**
 * The command of a key press, or null when the key belongs to the browser, to a field, or to an input method.
 * `characters`: whether keys without a modifier are on (a person who speaks to the computer turns them off).
 */
export function commandOf(press: KeyPress, place: FocusPlace, characters: boolean): Command | null {
  if (press.isComposing || press.altKey) return null;
  // A field keeps every key but the one that leads out of it.
  if (place === 'field') return press.key === 'Escape' ? 'back' : null;
  if (press.ctrlKey || press.metaKey) {
    if (press.shiftKey) return null;
    const key = press.key.toLowerCase();
    if (key === 'f') return 'find';
    return place === 'list' && key === 'a' ? 'pick-all' : null;
  }
  // Some layouts need Shift for “/” and “?”: a character counts as typed, whatever made it.
  const character = characterKeys.get(press.key);
  if (character !== undefined) return characters ? character : null;
  if (press.key === 'F3') return press.shiftKey ? 'find-previous' : 'find-next';
  if (press.shiftKey) return (place === 'list' ? extendingKeys.get(press.key) : undefined) ?? null;
  return (place === 'list' ? listKeys.get(press.key) : undefined) ?? pageKeys.get(press.key) ?? null;
}
