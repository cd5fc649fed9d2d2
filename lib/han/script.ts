import { isHan } from './ranges';
import { onlySimplified, onlyTraditional, residueCharacters } from './script-marks';

/** What one character tells: bits, so that the table is one byte a unit. */
const simplifiedMark = 1;
const traditionalMark = 2;
const residueMark = 4;

/** More than nine in ten telling characters one way decide. */
const decidingShare = 0.9;

/**
 * Residue over all Han characters from which Traditional text was made by machine: seeds 1.4 and 1.5 %, regional pages
 * up to .3 %.
 */
const mainlandResidueShare = 0.01;
/** One 后 in a caption proves nothing. */
const leastResidue = 2;

let marks: Uint8Array | null = null;

/** The `ScriptReading` of lib/report, which this room knows nothing of. */
export interface ReadScript {
  readonly script: 'hans' | 'hant' | 'mixed' | 'none';
  /** Only for `hant`. */
  readonly flavour: 'mainland-made' | 'regional' | null;
}

/** How many characters of a text tell something about its script. */
export interface ScriptCounts {
  readonly han: number;
  readonly simplified: number;
  readonly traditional: number;
  readonly residue: number;
}

/**
 * Which script a text is written in, by its own characters: no `lang` attribute is asked. `none` when no
 * character tells: 高等教育出版社 is the same in both. Traditional text with the leftovers of a mainland
 * conversion (干部, 后來, 斗爭) is `mainland-made`.
 */
export function readScript(text: string): ReadScript {
  const counts = countScriptMarks(text);
  const telling = counts.simplified + counts.traditional;
  if (telling === 0) return { script: 'none', flavour: null };
  if (counts.simplified > telling * decidingShare) return { script: 'hans', flavour: null };
  if (counts.traditional > telling * decidingShare) {
    const mainlandMade =
      counts.residue >= leastResidue && counts.residue >= counts.han * mainlandResidueShare;
    return { script: 'hant', flavour: mainlandMade ? 'mainland-made' : 'regional' };
  }
  return { script: 'mixed', flavour: null };
}

/** Counts the telling characters of a text; linear, no allocation after the first call. */
export function countScriptMarks(text: string): ScriptCounts {
  marks ??= readMarks();
  let han = 0;
  let simplified = 0;
  let traditional = 0;
  let residue = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isHan(unit)) continue;
    han++;
    const mark = marks[unit] ?? 0;
    if (mark === simplifiedMark) simplified++;
    else if (mark === traditionalMark) traditional++;
    else if (mark === residueMark) residue++;
  }
  return { han, simplified, traditional, residue };
}

function readMarks(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const put = (characters: string, mark: number): void => {
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = mark;
  };
  put(onlySimplified, simplifiedMark);
  put(onlyTraditional, traditionalMark);
  put(residueCharacters, residueMark);
  return table;
}
