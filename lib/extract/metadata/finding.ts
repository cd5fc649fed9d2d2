import type { Evidence, EvidenceKind, Finding } from '../../report';

/** One value the page gives for a field, with its evidence. */
export interface Candidate<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

const longestRaw = 200;

/** Evidence with its raw words cut to length. */
export function evidenceOf(from: EvidenceKind, detail: string, confidence: number, raw: string): Evidence {
  return { from, detail, confidence, raw: raw.slice(0, longestRaw) };
}

/**
 * The most trusted candidate, with those that say something else as its conflicts. `sameness` tells what
 * makes two values say the same. Null when there is none.
 */
export function findingOf<Value>(
  candidates: readonly Candidate<Value>[],
  sameness: (value: Value) => string,
): Finding<Value> | null {
  const ranked = [...candidates].sort((a, b) => b.evidence.confidence - a.evidence.confidence);
  const [best, ...others] = ranked;
  if (best === undefined) return null;
  const said = new Set([sameness(best.value)]);
  const conflicts = others.filter(({ value }) => {
    const key = sameness(value);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
  return { ...best, conflicts };
}
