import { schemas } from '../store/schema';
import type { PartName } from './manifest';

/** The schema that lines are written in today. */
export const presentSchema = schemas.length;

type Upgrade = { readonly [Part in PartName]?: (value: object) => object };

/**
 * How the lines of one version of the schema become those of the next, the first version's at 0. A version that
 * changes no line needs an entry all the same, so that a new one is not forgotten: a test counts them.
 */
export const lineUpgrades: readonly Upgrade[] = [
  // The first version noted neither other pages with the text of a clip nor what a judged page is compared by.
  {
    clips: (line) => ({ ...line, reprints: Reflect.get(line, 'reprints') ?? [] }),
    feedback: (line) => ({ ...line, pairs: Reflect.get(line, 'pairs') ?? [] }),
  },
];

/** A line of an earlier version of the schema as one of today; what has no known shape stays as it is. */
export function upgradedLine(part: PartName, value: unknown, schema: number): unknown {
  let line = value;
  for (const upgrade of lineUpgrades.slice(schema - 1)) {
    if (typeof line === 'object' && line !== null) line = upgrade[part]?.(line) ?? line;
  }
  return line;
}
