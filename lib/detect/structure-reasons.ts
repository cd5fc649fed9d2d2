import type { Reason, StructureReason } from '../report';
import { featureReasons } from './structure';

const mostReasons = 2;
/** In log-odds: less than this is nothing to tell a person. */
const weakestReason = 0.1;

/** What in the build of a text spoke for a report, strongest first, at most two. `contributions` as in `Score.structure`. */
export function structureReasons(contributions: readonly number[]): readonly Reason[] {
  const strongest = new Map<StructureReason, number>();
  contributions.forEach((weight, index) => {
    const code = featureReasons[index] ?? null;
    if (code === null || weight < weakestReason) return;
    strongest.set(code, Math.max(weight, strongest.get(code) ?? 0));
  });
  return [...strongest]
    .sort((one, other) => other[1] - one[1])
    .slice(0, mostReasons)
    .map(([code, weight]) => ({ kind: 'structure', code, weight }));
}
