/** Longest stand-in for a title, in UTF-16 units, before the ellipsis. */
const longestClause = 40;

const clauseEnd = /[,，。;；:：!！?？\n]/;
const sentenceOpening = /[\p{L}\p{N}“‘「『《〈(（【[]/u;

/**
 * The first clause of a text, to stand in for a title that the page does not give: from its first letter,
 * digit or opening mark up to the first comma or stop; cut with `…` after 40 characters. '' for a text without
 * any letter or digit.
 */
export function firstClause(text: string): string {
  const start = text.search(sentenceOpening);
  if (start === -1) return '';
  const window = text.slice(start, start + longestClause + 1);
  const end = window.search(clauseEnd);
  if (end > 0) return window.slice(0, end).trim();
  if (window.length <= longestClause) return window.trim();
  return `${withoutHalfCharacter(window.slice(0, longestClause)).trim()}…`;
}

/** A cut between the halves of a supplementary character would leave an unreadable unit. */
function withoutHalfCharacter(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
