import type { Mend, MendName } from './mend';

/** Repairs that change what a publisher may have meant: they are offered, and made only where a person asks. */
const offeredNames: ReadonlySet<MendName> = new Set<MendName>(['mainland-residue']);

/** What a person has switched, by the ids of mends. */
export interface MendSwitches {
  /** Mends that are made unless switched off. */
  readonly mendsOff: readonly string[];
  /** Offered mends that are to be made; absent stands for none. */
  readonly mendsOn?: readonly string[];
}

/** Whether a mend is made only where a person asks for it. */
export function isOffered({ name }: Pick<Mend, 'name'>): boolean {
  return offeredNames.has(name);
}

/** Ids of the mends that are not made: those switched off, and those offered but not switched on. */
export function mendsLeftOut(
  mends: readonly Mend[],
  { mendsOff, mendsOn = [] }: MendSwitches = { mendsOff: [] },
): ReadonlySet<string> {
  const on = new Set(mendsOn);
  const notAsked = mends.filter((mend) => isOffered(mend) && !on.has(mend.id));
  return new Set([...mendsOff, ...notAsked.map(({ id }) => id)]);
}

/** How many mends a clip is made with before anybody has switched one. */
export function countMade(mends: readonly Mend[]): number {
  return mends.filter((mend) => !isOffered(mend)).length;
}

/** The switch that holds for a mend, and its ids after some mends of that switch are turned; in a stable order. */
export function switchMends(
  { mendsOff, mendsOn = [] }: MendSwitches,
  mends: readonly Mend[],
  on: boolean,
): { readonly field: keyof MendSwitches; readonly ids: readonly string[] } | null {
  const [first] = mends;
  if (first === undefined) return null;
  const field = isOffered(first) ? 'mendsOn' : 'mendsOff';
  const listed = field === 'mendsOn' ? mendsOn : mendsOff;
  const turned = new Set(mends.map(({ id }) => id));
  const others = listed.filter((id) => !turned.has(id));
  const isListed = on === (field === 'mendsOn');
  return { field, ids: isListed ? [...others, ...turned] : others };
}
