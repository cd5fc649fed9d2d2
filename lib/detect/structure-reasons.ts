import type { Reason, StructureReason } from '../report';

const mostReasons = 2;
/** In log-odds: less than this is nothing to tell a person. */
const weakestReason = 0.1;

/** What each feature of `measureStructure` tells a person, in its order; null where it tells nothing. */
const featureReasons: readonly (StructureReason | null)[] = [
  'long-paragraphs',
  null, // share of Han
  'long-paragraphs',
  'ordinal-points',
  'enumerated-sections',
  null, // semicolons
  null, // enumeration commas
  'formulae',
  'unit-names',
  'work-verbs',
  'figures',
];

/**
 * What in the build of a text spoke for a report, strongest first, at most two. `contributions` as in
 * `Score.structure`.
 */
export function structureReasons(contributions: readonly number[]): readonly Reason[] {
  const strongest = new Map<StructureReason, number>();
  featureReasons.forEach((code, index) => {
    const weight = contributions[index] ?? 0;
    if (code === null || weight < weakestReason) return;
    strongest.set(code, Math.max(weight, strongest.get(code) ?? 0));
  });
  return [...strongest]
    .sort((one, other) => other[1] - one[1])
    .slice(0, mostReasons)
    .map(([code, weight]) => ({ kind: 'structure', code, weight }));
}
