/** What no file system of the usual ones takes in a name, and what would hide in one. */
const forbidden =
  /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd-\uffff\p{Cs}]/gu;
/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$|clock\$)(?:\.|$)/i;
/** Han take three bytes each and most systems allow 255 for a name, ending included. */
const longestName = 60;

/**
 * A file name that Windows, macOS, Linux and Android all take, from words of a page. `extension` is without its
 * point. Words of which nothing can stay give `fallback`.
 */
export function fileName(words: string, fallback: string, extension: string): string {
  const clean = [...words.normalize('NFC').replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ')]
    .slice(0, longestName)
    .join('')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  const base = clean === '' || reserved.test(clean) ? `${fallback}${clean === '' ? '' : ` ${clean}`}` : clean;
  return `${base}.${extension}`;
}

/** Gives names that differ even where case does not count: the second 报告.md becomes 报告 (2).md. */
export class DistinctNames {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  take(name: string): string {
    const point = name.lastIndexOf('.');
    let distinct = name;
    for (let count = this.#next.get(name) ?? 2; this.#taken.has(distinct.toLowerCase()); count++) {
      distinct = `${name.slice(0, point)} (${count})${name.slice(point)}`;
      this.#next.set(name, count + 1);
    }
    this.#taken.add(distinct.toLowerCase());
    return distinct;
  }
}
