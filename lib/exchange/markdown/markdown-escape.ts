/** Characters that open markup in CommonMark, GFM or the notebooks that read them ([[links]], #tags, $math$). */
const markup = /[\\`*_{}[\]<>#=|~&$^%@]/g;
/** What some renderers turn into links by themselves: the colon of a scheme, the point after www. */
const bareAddress = /(?<=\b(?:https?|ftp)):(?=\/\/)|(?<=\bwww)\./gi;
/** What makes a line a list or a rule when the line begins with it. */
const listMark = /^(?:[-+]|\d{1,9}(?=[.)]))/;

/** Page text as Markdown that shows just this text: nothing in it becomes markup, a link or HTML. One line. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\r\n\u2028\u2029\t]+/g, ' ')
    .replaceAll(markup, String.raw`\$&`)
    .replaceAll(bareAddress, String.raw`\$&`);
}

/** As `escapeMarkdown`, for text that begins a line: it opens no list and no code block either. */
export function escapeLineStart(text: string): string {
  const escaped = escapeMarkdown(text).trimStart();
  const mark = listMark.exec(escaped)?.[0];
  if (mark === undefined) return escaped;
  const isNumber = mark !== '-' && mark !== '+';
  return isNumber ? `${mark}\\${escaped.slice(mark.length)}` : `\\${escaped}`;
}

/** An address as the target of a Markdown link, or null when it is none that a person may follow. */
export function linkTarget(href: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return null;
  return `<${href.replaceAll(/[\s<>\\\u0000-\u001f]/g, encodeURIComponent)}>`;
}
