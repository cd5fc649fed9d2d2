// @ts-check

/** A Han character or full-width mark takes two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/**
 * A plain text table whose columns line up in a terminal, long cells cut.
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 * @param {number} [widest] columns a cell may take
 * @returns {string[]} lines
 */
export function tableLines(heads, rows, widest = 44) {
  const cut = [heads, ...rows].map((row) => row.map((cell) => cutTo(cell, widest)));
  const widths = heads.map((_, column) => Math.max(...cut.map((row) => columns(row[column] ?? ''))));
  const lines = cut.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}

/** @param {string} text */
function columns(text) {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}

/** @param {string} text @param {number} width */
function pad(text, width) {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** @param {string} text @param {number} widest */
function cutTo(text, widest) {
  if (columns(text) <= widest) return text;
  let kept = '';
  for (const character of text) {
    if (columns(kept + character) > widest - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
