import { textFields, type TextField } from './query';

/*
 * All fields of a clip in one text, since many thousands of them are kept in memory: a line for each of `textFields`,
 * in their order, with a tab between its values. A folded text holds neither, so that none is found across two values.
 */

/** Puts the folded values of all fields together. */
export function joinFields(valuesOf: (field: TextField) => readonly string[]): string {
  return textFields.map((field) => valuesOf(field).join('\t')).join('\n');
}

/** Whether a value of a field holds a folded text; `fields` as `joinFields` made them. */
export function fieldHolds(fields: string, field: TextField, text: string): boolean {
  let start = 0;
  for (let line = textFields.indexOf(field); line > 0; line--) start = fields.indexOf('\n', start) + 1;
  const found = fields.indexOf(text, start);
  const end = fields.indexOf('\n', start);
  return found >= 0 && (end < 0 || found < end);
}
