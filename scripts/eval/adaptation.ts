import { adaptedScore, badgeThreshold, judgeText, type TextPairs } from '../../lib/detect';
import { bundledModel } from '../../lib/detect/model';
import { scoreFeatures } from '../../lib/detect/score';
import type { LabelledText } from '../train/labelled-texts';
import { SeededOrder } from '../train/seeded-order';

/** What “not this kind”, said of five texts of one kind, does. */
export interface KindRejected {
  readonly kind: string;
  /** Texts of the kind that are noticed while nothing is said. */
  readonly noticed: number;
  /** Share of the other noticed texts of that kind that are noticed no more. */
  readonly cut: number;
  /** By how much the recall of the reports of all other kinds falls, 0 to 1. */
  readonly recallLost: number;
}

export interface Adaptation {
  readonly kinds: readonly KindRejected[];
  /** Means over the kinds. */
  readonly cut: number;
  readonly recallLost: number;
}

/** What adaptation is held to. */
export const adaptationFloors = { cut: 0.4, recallLost: 0.02 } as const;

const saidOf = 5;
/** Kinds with fewer noticed texts measure nothing. */
const fewestNoticed = 10;
/** Each kind is measured with so many choices of the five. */
const draws = 8;
/** The bundled reports are the library's own: nobody browses to them. */
const bundledKind = 'seed';

interface ScoredText {
  readonly kind: string;
  readonly isReport: boolean;
  readonly pairs: TextPairs;
  readonly score: number;
}

/** Rejects five texts of each kind in turn, several times over, and sees what is still noticed. Reproducible. */
export function measureAdaptation(
  texts: readonly LabelledText[],
  bundledTexts: readonly string[],
): Adaptation {
  const scored = texts.map(({ kind, isReport, pairs, structure }): ScoredText => ({
    kind,
    isReport,
    pairs: [...pairs],
    score: scoreFeatures(bundledModel(), pairs, structure).value,
  }));
  const examples = bundledTexts.map((text) => judgeText(text, null).pairs);
  const noticed = scored.filter(({ score }) => score >= badgeThreshold);
  const order = new SeededOrder();
  const kinds = [...new Set(noticed.map(({ kind }) => kind))]
    .filter((kind) => kind !== bundledKind)
    .map((kind) => ({ kind, own: noticed.filter((text) => text.kind === kind) }))
    .filter(({ own }) => own.length >= fewestNoticed)
    .map(({ kind, own }) => {
      const others = scored.filter((text) => text.isReport && text.kind !== kind);
      return rejectKind(kind, own, others, examples, order);
    });
  return {
    kinds,
    cut: mean(kinds.map(({ cut }) => cut)),
    recallLost: mean(kinds.map((each) => each.recallLost)),
  };
}

function rejectKind(
  kind: string,
  own: readonly ScoredText[],
  others: readonly ScoredText[],
  examples: readonly TextPairs[],
  order: SeededOrder,
): KindRejected {
  const noticedOthers = others.filter(({ score }) => score >= badgeThreshold);
  const cuts: number[] = [];
  const losses: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const drawn = Uint32Array.from(own.keys());
    order.shuffle(drawn);
    const shuffled = [...drawn].flatMap((index) => own[index] ?? []);
    const opinions = {
      accepted: [],
      rejected: shuffled.slice(0, saidOf).map(({ pairs }) => pairs),
      examples,
    };
    const isCut = ({ score, pairs }: ScoredText): boolean =>
      adaptedScore(score, pairs, opinions) < badgeThreshold;
    const rest = shuffled.slice(saidOf);
    cuts.push(rest.filter(isCut).length / rest.length);
    losses.push(noticedOthers.filter(isCut).length / others.length);
  }
  return { kind, noticed: own.length, cut: mean(cuts), recallLost: mean(losses) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** One row a kind, the means last, with the floors. */
export function adaptationRows({ kinds, cut, recallLost }: Adaptation): readonly (readonly string[])[] {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    ['“not this kind” five times', 'noticed', 'of them cut', 'other recall lost'],
    ...kinds.map((each) => [each.kind, `${each.noticed}`, percent(each.cut), percent(each.recallLost)]),
    ['mean', '', percent(cut), percent(recallLost)],
    ['floor', '', percent(adaptationFloors.cut), `≤ ${percent(adaptationFloors.recallLost)}`],
  ];
}
