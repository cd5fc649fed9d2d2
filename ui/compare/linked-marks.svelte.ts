import { i18n } from '#i18n';
import { written } from '../words/locale';

/** Marks carry their keys in this attribute, parted by spaces. */
const keysOf = (element: Element): readonly string[] => element.getAttribute('data-keys')?.split(' ') ?? [];

/**
 * The marks of a comparison: those with one key stand for one another in all columns. What is pointed at, and where
 * one has stepped to, is shown on each of them. Told to the elements directly: a long text has thousands of marks, of
 * which two or three change.
 */
export class LinkedMarks {
  /** Which of the steps one has come to, from 0; null before the first. */
  place: number | null = $state(null);
  /** The current step in words, for who listens. */
  told = $state('');
  #steps: readonly string[] = [];

  /** Takes the keys to step through. */
  begin(steps: readonly string[]): void {
    this.#steps = steps;
    this.place = null;
    this.told = '';
  }

  #current: readonly HTMLElement[] = [];

  /**
   * Goes a step on or back, around the ends; brings the marks into sight, each in its own column where these scroll
   * alone.
   * @returns the column that must be shown first, where none of the marks is; else null
   */
  step(by: 1 | -1, within: HTMLElement, eachColumn: boolean): number | null {
    const count = this.#steps.length;
    if (count === 0) {
      this.told = i18n.t('compare.noSteps');
      return null;
    }
    this.place = this.place === null ? (by === 1 ? 0 : count - 1) : (this.place + by + count) % count;
    const key = this.#steps[this.place] ?? '';
    for (const before of within.querySelectorAll('[data-current]')) before.removeAttribute('data-current');
    const marks = withKey(within, key);
    for (const mark of marks) mark.setAttribute('data-current', '');
    this.#current = marks;
    this.told = i18n.t('compare.step', {
      number: written(this.place + 1),
      count: written(count),
      words: marks.map((mark) => mark.textContent).join(' / '),
    });
    if (this.bringIntoSight(eachColumn)) return null;
    const column = Number(marks[0]?.closest<HTMLElement>('[data-column]')?.dataset['column']);
    return Number.isNaN(column) ? null : column;
  }

  /** Brings the current marks into sight; false when all of them stand in columns that are not shown. */
  bringIntoSight(eachColumn: boolean): boolean {
    const shown = this.#current.filter((mark) => mark.checkVisibility());
    for (const mark of eachColumn ? firstOfColumns(shown) : shown.slice(0, 1)) {
      mark.scrollIntoView({ block: 'center', inline: 'nearest' });
    }
    return shown.length > 0;
  }

  /** Attached to the text: shows on all columns what is pointed at in one. */
  readonly follow = (within: HTMLElement): (() => void) => {
    const link = (event: PointerEvent): void => {
      const at = event.target instanceof Element ? event.target.closest('[data-keys]') : null;
      for (const before of within.querySelectorAll('[data-linked]')) before.removeAttribute('data-linked');
      if (at === null) return;
      for (const key of keysOf(at))
        for (const mark of withKey(within, key)) mark.setAttribute('data-linked', '');
    };
    within.addEventListener('pointerover', link);
    return () => within.removeEventListener('pointerover', link);
  };
}

function withKey(within: HTMLElement, key: string): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(`[data-keys~="${CSS.escape(key)}"]`)];
}

function firstOfColumns(marks: readonly HTMLElement[]): readonly HTMLElement[] {
  const columns = new Map<Element | null, HTMLElement>();
  for (const mark of marks) {
    const column = mark.closest('[data-column]');
    if (!columns.has(column)) columns.set(column, mark);
  }
  return [...columns.values()];
}
