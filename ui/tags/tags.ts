/** Longest tag that is kept, in characters; what is pasted beyond it is cut. */
const longestTag = 40;

/** Marks that end a tag while typing or pasting, in either width. */
const tagSeparators = /[,，、;；\n\t]/u;

/** Invisible characters that would make two tags look the same: controls, zero-width marks, direction marks. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A tag as it is kept: without invisible characters, runs of space made one, no leading `#`, at most 40 characters. */
export function normaliseTag(typed: string): string {
  const visible = typed
    .replace(invisible, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[#＃]+/u, '')
    .trim();
  return [...visible].slice(0, longestTag).join('').trim();
}

/** What is typed or pasted, as tags; the last part counts only when a separator ended it. */
export function splitTags(typed: string): { readonly tags: readonly string[]; readonly rest: string } {
  const parts = typed.split(tagSeparators);
  const rest = parts.pop() ?? '';
  return { tags: parts.map(normaliseTag).filter((tag) => tag !== ''), rest };
}

/** Adds tags that are not there yet; letter case does not make a tag another. */
export function addTags(present: readonly string[], added: readonly string[]): readonly string[] {
  const seen = new Set(present.map(sameTagKey));
  const tags = [...present];
  for (const tag of added) {
    const normalised = normaliseTag(tag);
    if (normalised === '' || seen.has(sameTagKey(normalised))) continue;
    seen.add(sameTagKey(normalised));
    tags.push(normalised);
  }
  return tags;
}

/**
 * Known tags to offer for what is typed: those that begin with it, then those that hold it, in the order known
 * (the most used first); none that is chosen already.
 */
export function completeTag(
  typed: string,
  known: readonly string[],
  chosen: readonly string[],
  most: number,
): readonly string[] {
  const sought = sameTagKey(normaliseTag(typed));
  const taken = new Set(chosen.map(sameTagKey));
  const free = known.filter((tag) => !taken.has(sameTagKey(tag)));
  const beginning = free.filter((tag) => sameTagKey(tag).startsWith(sought));
  const holding = free.filter((tag) => !beginning.includes(tag) && sameTagKey(tag).includes(sought));
  return [...beginning, ...holding].slice(0, most);
}

function sameTagKey(tag: string): string {
  return tag.normalize('NFKC').toLowerCase();
}
