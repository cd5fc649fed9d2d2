import type { CharacterPlace, KeptPhrase, Mend, WordPart } from '../../lib/report';
import type { ReaderType, ReaderTypeSteps } from '../type/reader-type';
import type { Versions } from '../versions/versions';
import type { FindWords } from './find/text-hits';
import type { Highlighting } from './highlighting';
import type { OpenClip, Panel, Reading, SaveState, SeldomAct } from './open-clip';
import type { OutlineLine } from './outline-line';
import type { PrintChoice } from './print/print-choice';
import type { TextPlace } from './text-place';
import type { View } from './view';

/** What the reader shows of a clip, and what a person may do with it. */
export interface ReaderProps {
  readonly open: OpenClip;
  /** null while the conversion is being made. */
  readonly reading: Reading | null;
  readonly view: View;
  readonly panel: Panel | null;
  /** Whether mends and suspicions are marked in the text. */
  readonly marked: boolean;
  /** Whether the text shows where the conversion chose among several. */
  readonly choicesShown: boolean;
  readonly personalPhrases: readonly KeptPhrase[];
  readonly type: ReaderType;
  readonly typeSteps: ReaderTypeSteps;
  readonly outline: readonly OutlineLine[];
  readonly highlighting: Highlighting;
  readonly findWords: FindWords;
  /** The words that the library is searched for: marked in the text. */
  readonly sought: readonly string[];
  readonly printed: PrintChoice;
  /** Where the clip was left; null for its top. */
  readonly place: TextPlace | null;
  readonly knownTags: readonly string[];
  /** null while they are being looked up. */
  readonly versions: Versions | null;
  readonly note: string;
  readonly noteState: SaveState;
  readonly addressOf: (id: string) => string;
  readonly comparisonOf: (ids: readonly string[]) => string;
  readonly onview: (view: View) => void;
  readonly onpanel: (panel: Panel | null) => void;
  readonly onmarked: (marked: boolean) => void;
  readonly onchoices: (shown: boolean) => void;
  /** null takes back what was chosen at the place. */
  readonly onchoose: (place: CharacterPlace, becomes: string | null) => void;
  readonly onkeep: (word: WordPart) => void;
  readonly ondrop: (phrase: KeptPhrase) => void;
  readonly onswitch: (mends: readonly Mend[], on: boolean) => void;
  /** The person has scrolled to another place. */
  readonly onplace: (place: TextPlace | null) => void;
  readonly ontitle: (title: string) => void;
  readonly ontranslate: (title: string) => void;
  readonly ontags: (tags: readonly string[]) => void;
  readonly onnote: (note: string) => void;
  readonly onnotedone: () => void;
  readonly ontype: (type: ReaderType) => void;
  readonly oncopy: () => void;
  readonly onseldom: (act: SeldomAct) => void;
  readonly onexport: () => void;
  readonly oncite: () => void;
  readonly ontrash: () => void;
  readonly onrestore: () => void;
  readonly ondelete: () => void;
  readonly onback: () => void;
}
