import { pinyinReadings } from './pinyin-readings';

/** A pinyin note of the damaged kind: `(shí)` after 實, the brackets included. */
export interface PinyinNote {
  readonly start: number;
  readonly end: number;
}

/**
 * Units between the brackets that can still be a reading: six letters (chuáng), a decomposed tone mark, a space either
 * side.
 */
const longestNote = 9;

/**
 * Finds the notes 落實(shí) whose character stands in the closed table with just this toned reading, so that a
 * writer's own note, 重(chóng)慶, stands. Several notes in a row after one character are each reported.
 * Offsets are UTF-16 units of `text`; the notes come in order and do not overlap. Linear in the text.
 */
export function findPinyinNotes(text: string): readonly PinyinNote[] {
  const notes: PinyinNote[] = [];
  let owner = '';
  let ownerEnd = -1;
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', Math.max(ownerEnd, open + 1))) {
    // 國(guó)(guó): the second note still belongs to 國.
    if (open !== ownerEnd) owner = text.charAt(open - 1);
    const reading = pinyinReadings.get(owner);
    const end = reading === undefined ? null : noteEnd(text, open, reading);
    if (end === null) continue;
    notes.push({ start: open, end });
    ownerEnd = end;
  }
  return notes;
}

/** `text` without the notes that `findPinyinNotes` finds; the very same string when there are none. */
export function withoutPinyinNotes(text: string): string {
  const notes = findPinyinNotes(text);
  if (notes.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const note of notes) {
    pieces.push(text.slice(from, note.start));
    from = note.end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Where the note that opens at `open` ends if it says `reading`, else null. */
function noteEnd(text: string, open: number, reading: string): number | null {
  const length = text.slice(open + 1, open + 1 + longestNote).indexOf(')');
  if (length === -1) return null;
  const written = text
    .slice(open + 1, open + 1 + length)
    .trim()
    .normalize('NFC');
  return written === reading ? open + length + 2 : null;
}
