import type { Highlight, Mend, Suspicion } from '../../lib/report';
import type { ShownChoice } from './choice';

/** Something that lies over a stretch of a block's text, in UTF-16 units of the text shown. */
export type Layer =
  | {
      readonly kind: 'mend';
      readonly start: number;
      readonly end: number;
      readonly mend: Mend;
      /** false: the published words stand here, and the mend waits. */
      readonly on: boolean;
    }
  | {
      readonly kind: 'suspicion';
      readonly start: number;
      readonly end: number;
      readonly suspicion: Suspicion;
    }
  | {
      /** Characters of a mend that are a guess. */
      readonly kind: 'guess';
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'choice';
      readonly start: number;
      readonly end: number;
      readonly choice: ShownChoice;
    }
  | {
      readonly kind: 'highlight';
      readonly start: number;
      readonly end: number;
      readonly highlight: Highlight;
    }
  | {
      readonly kind: 'difference';
      readonly start: number;
      readonly end: number;
      /** The same on both sides of a comparison. */
      readonly key: string;
      /** What stands on the other side. */
      readonly counterpart: string;
    };
