import { model } from './model';

let simplified: ReadonlyMap<number, number> | undefined;

function readPairs(pairs: string): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (let at = 0; at < pairs.length; at += 2) map.set(pairs.charCodeAt(at), pairs.charCodeAt(at + 1));
  return map;
}

/** The Simplified form of a Han character as far as the model's words need it; any other is given back. */
export function simplifiedForScoring(unit: number): number {
  simplified ??= readPairs(model.fold);
  return simplified.get(unit) ?? unit;
}
