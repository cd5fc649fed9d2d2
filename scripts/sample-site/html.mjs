// @ts-check

/**
 * `text` as it may stand between tags or inside a double-quoted attribute.
 * @param {string} text
 * @returns {string}
 */
export function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;'); // GBK and Big5 have no such character
}

/**
 * One element a line.
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item, index: number) => string} render
 * @returns {string}
 */
export function each(items, render) {
  return items.map(render).join('\n');
}

/**
 * `render(value)` when the report has the value, else nothing: a page shows only what its report says.
 * @template Value
 * @param {Value | null} value
 * @param {(value: Value) => string} render
 * @returns {string}
 */
export function given(value, render) {
  return value === null ? '' : render(value);
}
