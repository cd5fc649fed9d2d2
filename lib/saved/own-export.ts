/** How each export begins that could be taken for a page or a text: lib/exchange writes them so. */
const openings: readonly RegExp[] = [
  /** `{"format":"zhaibao-clips","version":1 …`, and one clip by itself with line breaks in between. */
  /^\s{0,8}\{\s{0,8}"format":\s?"zhaibao-clips?"/,
  /** The names of a table's columns. */
  /^id,title,translated_title,date,source,/,
  /** `<meta name="generator" content="Zhaibao">` in the first lines of a page. */
  /^<!doctype html>[^]{0,400}<meta name="generator" content="Zhaibao">/,
];

/** Whether a decoded file is an export of ours, which holds too little to make its clips again. */
export function isOwnExport(text: string): boolean {
  const head = text.slice(0, 1_024).replace(/^\ufeff/u, '');
  return openings.some((opening) => opening.test(head));
}
