import { containment, judgeShare, likelyPairs, sketchText, type ShareJudgement } from '../../lib/similar';
import { landmarksOf, tooCommon } from '../../lib/store/nearest';
import { isHan } from '../../lib/han/ranges';
import { reprintKinds } from './reprints';

/** Shorter texts are told by their hash alone. Han characters. */
const shortest = 100;

/** How reprints of one kind were found. */
export interface Found {
  readonly name: string;
  readonly reprints: number;
  readonly asSame: number;
  /** As the same text, or as sharing passages. */
  readonly atAll: number;
}

export interface ClusteringSummary {
  /** Texts that reprints were made of. */
  readonly originals: number;
  readonly kinds: readonly Found[];
  /** Of all reprints, the share that was found as the same text. */
  readonly recall: number;
  /** … or as sharing passages. */
  readonly atAll: number;
  /** Of all pairs that were taken for the same text, the share that is of one original. */
  readonly precision: number;
  /** Pairs of different originals, or of their reprints, that were taken for the same text. */
  readonly falsePairs: number;
  /** All pairs of different originals and their reprints. */
  readonly strangePairs: number;
}

/** What clustering must give at least; kept by a unit test. */
export const clusteringFloors = { recall: 0.88, atAll: 0.98, precision: 0.98 } as const;

interface Text {
  readonly original: number;
  /** null for the original itself. */
  readonly kind: string | null;
  readonly sketch: readonly number[];
}

/**
 * Puts texts and reprints made of them together, as a library holds them, and looks for the same text elsewhere as the
 * library does: pairs by landmarks, then by their sketches, at the thresholds in use.
 */
export function measureClustering(bodies: readonly string[]): ClusteringSummary {
  const originals = bodies.filter((body) => Array.from(body).filter(isHanCharacter).length >= shortest);
  const texts = originals.flatMap((body, original): Text[] => {
    const other = originals[(original + 1) % originals.length] ?? '';
    return [
      { original, kind: null, sketch: sketchText(body) },
      ...reprintKinds.map(({ name, reprint }) => ({
        original,
        kind: name,
        sketch: sketchText(reprint(body, other)),
      })),
    ];
  });
  const judged = judgedPairs(texts);
  const reprints = judged.filter(({ one }) => one.kind === null).filter(isOfOneOriginal);
  const kinds = reprintKinds.map(({ name }): Found => {
    const ofKind = reprints.filter(({ other }) => other.kind === name);
    return {
      name,
      reprints: originals.length,
      asSame: ofKind.filter(({ says }) => says === 'same-text').length,
      atAll: ofKind.length,
    };
  });
  const same = judged.filter(({ says }) => says === 'same-text');
  const falsePairs = same.filter(
    (pair) => !isOfOneOriginal(pair) && !quotesByMaking(pair, originals.length),
  ).length;
  const made = originals.length * reprintKinds.length;
  const perOriginal = reprintKinds.length + 1;
  return {
    originals: originals.length,
    kinds,
    recall: kinds.reduce((sum, { asSame }) => sum + asSame, 0) / made,
    atAll: kinds.reduce((sum, { atAll }) => sum + atAll, 0) / made,
    precision: (same.length - falsePairs) / Math.max(1, same.length),
    falsePairs,
    strangePairs: (perOriginal ** 2 * originals.length * (originals.length - 1)) / 2,
  };
}

interface Judged {
  readonly one: Text;
  readonly other: Text;
  readonly says: Exclude<ShareJudgement, 'different'>;
}

function judgedPairs(texts: readonly Text[]): readonly Judged[] {
  const landmarks = texts.map(({ sketch }) => landmarksOf(sketch));
  return [...likelyPairs(landmarks, tooCommon)].flat().flatMap(([first, second]): Judged[] => {
    const [one, other] = [texts[first], texts[second]];
    if (one === undefined || other === undefined) return [];
    const says = judgeShare(containment(one.sketch, other.sketch));
    return says === 'different' ? [] : [{ one, other, says }];
  });
}

function isOfOneOriginal({ one, other }: Judged): boolean {
  return one.original === other.original;
}

/** Kinds in which a part of the next text stands. */
const addingKinds: ReadonlySet<string> = new Set(
  reprintKinds.filter(({ adds }) => adds).map(({ name }) => name),
);

/** A reprint with a part of the next original in it, and that original: they do share what was added. */
function quotesByMaking({ one, other }: Judged, originals: number): boolean {
  const quotes = (text: Text, quoted: Text): boolean =>
    text.kind !== null && addingKinds.has(text.kind) && quoted.original === (text.original + 1) % originals;
  return quotes(one, other) || quotes(other, one);
}

function isHanCharacter(character: string): boolean {
  return isHan(character.charCodeAt(0));
}

/** A row a kind of reprint, and one that sums them up. */
export function clusteringRows(summary: ClusteringSummary): readonly (readonly string[])[] {
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  return [
    [`same text elsewhere, ${summary.originals} texts reprinted`, 'as the same text', 'or sharing passages'],
    ...summary.kinds.map(({ name, reprints, asSame, atAll }) => [
      name,
      share(asSame, reprints),
      share(atAll, reprints),
    ]),
    ['all reprints', `R ${summary.recall.toFixed(3)}`, summary.atAll.toFixed(3)],
    [
      'taken for the same text',
      `P ${summary.precision.toFixed(3)}`,
      `${summary.falsePairs} of ${summary.strangePairs.toLocaleString('en')} strange pairs`,
    ],
  ];
}
