import { isOffered, mendNames, type Mend, type MendName } from '../../lib/report';

/** The mends of one name, in the order of the text. */
export interface MendGroup {
  readonly name: MendName;
  readonly mends: readonly Mend[];
  /** Whether they are made only where the person asks. */
  readonly offered: boolean;
  /** How many of them are switched on. */
  readonly on: number;
}

/** The mends by name, in the order in which the repairs run. */
export function mendGroups(mends: readonly Mend[], off: ReadonlySet<string>): readonly MendGroup[] {
  return mendNames.flatMap((name) => {
    const same = mends.filter((mend) => mend.name === name).sort((one, other) => one.start - other.start);
    if (same.length === 0) return [];
    const on = same.filter(({ id }) => !off.has(id)).length;
    return [{ name, mends: same, offered: same.every(isOffered), on }];
  });
}

/** How many characters of the line are quoted on either side of a word. */
const quoted = 6;

/** What stands around a mend in the line as published; empty beside values of the metadata, which are one line. */
export function aroundMend(
  published: string,
  { field, start, end }: Mend,
): { before: string; after: string } {
  if (field !== 'body') return { before: '', after: '' };
  return {
    before: published.slice(Math.max(0, start - quoted), start).replace(/^.*\n/s, ''),
    after: published.slice(end, end + quoted).replace(/\n.*$/s, ''),
  };
}
