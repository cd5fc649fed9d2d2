import type { KeyPress } from '../library/keyboard';

/** What a key asks of the page that compares clips. */
export type CompareCommand =
  | 'next'
  | 'previous'
  | 'mark-other'
  | 'count-other'
  | 'view-original'
  | 'view-cn'
  | 'view-tw'
  | 'view-hk'
  | 'back'
  | 'help';

/** What a key asks of a page on which the columns do not stand side by side. */
export type TurnCommand = 'column-next' | 'column-previous';

const characterKeys: ReadonlyMap<string, CompareCommand> = new Map([
  ['n', 'next'],
  ['p', 'previous'],
  ['d', 'mark-other'],
  ['s', 'count-other'],
  ['1', 'view-original'],
  ['2', 'view-cn'],
  ['3', 'view-tw'],
  ['4', 'view-hk'],
  ['?', 'help'],
]);

const turningKeys: ReadonlyMap<string, TurnCommand> = new Map([
  ['ArrowRight', 'column-next'],
  ['ArrowLeft', 'column-previous'],
]);

/** The command of a key press while clips are compared; null when the key belongs to the browser or to a field. */
export function compareCommandOf(
  press: KeyPress,
  inField: boolean,
  characters: boolean,
): CompareCommand | TurnCommand | null {
  if (press.isComposing || press.altKey || press.ctrlKey || press.metaKey) return null;
  if (press.key === 'Escape') return 'back';
  if (inField) return null;
  return turningKeys.get(press.key) ?? (characters ? (characterKeys.get(press.key) ?? null) : null);
}
