import type { Highlight, HighlightColour } from '../../lib/report';
import type { SaveState } from './open-clip';
import type { SelectedText } from './selected-text';

/** A highlight as the reader lists it. */
export interface ShownHighlight {
  readonly highlight: Highlight;
  /** 'changed': found, with other characters than when it was made; 'gone': not found any more. */
  readonly state: 'found' | 'changed' | 'gone';
}

/** A note on a highlight while it is being written; may be ahead of what is stored. */
export interface WrittenNote {
  readonly id: string;
  readonly text: string;
  readonly state: SaveState;
}

/** What the reader knows of a clip's highlights and can ask for. */
export interface Highlighting {
  /** In the order of the text, those not found any more at the end. */
  readonly shown: readonly ShownHighlight[];
  /** The pen that was used last. */
  readonly pen: HighlightColour;
  /** null while none is being written. */
  readonly written: WrittenNote | null;
  /** Marks the passage with a pen; null where it holds no words. */
  readonly onmake: (passage: SelectedText, pen: HighlightColour) => Highlight | null;
  readonly onpen: (highlight: Highlight, pen: HighlightColour) => void;
  readonly onwrite: (highlight: Highlight, note: string) => void;
  /** The note's field is left: what waits is to be saved now. */
  readonly onwritten: () => void;
  readonly ondelete: (highlight: Highlight) => void;
  /** Copies words of the clip with its citation. */
  readonly oncopy: (words: string) => void;
}

/** The keys of the pens while the highlighter is open: 1 to 4. */
export function penOfKey(key: string, pens: readonly HighlightColour[]): HighlightColour | null {
  return pens[Number(key) - 1] ?? null;
}
