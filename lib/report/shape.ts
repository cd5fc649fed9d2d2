/**
 * Checks that a value which came from outside has the shape that a type names. Each shape is written against
 * its type, so that a field added to the type and forgotten here does not compile.
 */
export type Shape<Value> = (value: unknown) => value is Value;

/** A text of at most so many UTF-16 units. */
export function textUpTo(longest: number): Shape<string> {
  return (value): value is string => typeof value === 'string' && value.length <= longest;
}

/** A text of at most so many UTF-16 units without a line break. */
export function lineUpTo(longest: number): Shape<string> {
  return (value): value is string =>
    typeof value === 'string' && value.length <= longest && !value.includes('\n');
}

/** A finite number within bounds, both included. */
export function numberWithin(least: number, most: number): Shape<number> {
  return (value): value is number => typeof value === 'number' && value >= least && value <= most;
}

/** A whole number within bounds, both included. */
export function wholeNumberWithin(least: number, most: number): Shape<number> {
  return (value): value is number => Number.isInteger(value) && numberWithin(least, most)(value);
}

export const truth: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** One of the named words. */
export function wordOf<Word extends string>(...words: readonly Word[]): Shape<Word> {
  return (value): value is Word => words.some((word) => word === value);
}

/** An address that a person may safely follow: http, https or mailto, absolute. */
export const linkAddress: Shape<string> = (value): value is string =>
  typeof value === 'string' && value.length <= 8_192 && /^(?:https?:\/\/|mailto:)/i.test(value);

/** An address that a page can have been read from: http, https or file, absolute. */
export const pageAddress: Shape<string> = (value): value is string =>
  typeof value === 'string' && value.length <= 8_192 && /^(?:https?|file):\/\//i.test(value);

export function nullOr<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value): value is Value | null => value === null || shape(value);
}

/** A list of at most so many items of one shape. */
export function listOf<Item>(item: Shape<Item>, longest: number): Shape<readonly Item[]> {
  return (value): value is readonly Item[] =>
    Array.isArray(value) && value.length <= longest && value.every((entry) => item(entry));
}

/** An object with just these fields. */
export function fields<Value extends object>(shapes: {
  readonly [Field in keyof Value]-?: Shape<Value[Field]>;
}): Shape<Value> {
  const known = Object.entries<Shape<unknown>>(shapes);
  return (value): value is Value =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === known.length &&
    known.every(([field, shape]) => Object.hasOwn(value, field) && shape(Reflect.get(value, field)));
}

/** One of several shapes. Each must be a part of the named union. */
export function anyOf<Value>(...shapes: readonly ((value: unknown) => boolean)[]): Shape<Value> {
  return (value): value is Value => shapes.some((shape) => shape(value));
}
