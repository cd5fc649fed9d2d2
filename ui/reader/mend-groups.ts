import { mendNames, type Mend, type MendName } from '../../lib/report';

/** The mends of one name, in the order of the text. */
export interface MendGroup {
  readonly name: MendName;
  readonly mends: readonly Mend[];
  /** How many of them are switched on. */
  readonly on: number;
}

/** The mends by name, in the order in which the repairs run. */
export function mendGroups(mends: readonly Mend[], off: ReadonlySet<string>): readonly MendGroup[] {
  return mendNames.flatMap((name) => {
    const same = mends.filter((mend) => mend.name === name).sort((one, other) => one.start - other.start);
    return same.length === 0 ? [] : [{ name, mends: same, on: same.filter(({ id }) => !off.has(id)).length }];
  });
}

/** The ids that are off after some mends are switched, in a stable order. */
export function switched(off: readonly string[], mends: readonly Mend[], on: boolean): readonly string[] {
  const ids = new Set(mends.map(({ id }) => id));
  const others = off.filter((id) => !ids.has(id));
  return on ? others : [...others, ...ids];
}
