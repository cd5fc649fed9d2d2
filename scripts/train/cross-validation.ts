import { scoreFeatures } from '../../lib/detect/score';
import { trainedModel } from './compact';
import type { LabelledText } from './labelled-texts';
import { areaUnderCurve, precisionAndRecall } from './measures';

const folds = 5;
/** Subjects that are left out of training one by one, to see that the genre does not mean them. */
const leftOut = ['flood', 'poverty', 'education'] as const;

/** FNV-1a of the site: all texts of a site fall into one fold. */
function foldOf(site: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < site.length; at++) hash = Math.imul(hash ^ site.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % folds;
}

/** Scores each text by a model that has seen neither its site nor what `mayTeach` keeps back. */
function scoreUnseen(
  texts: readonly LabelledText[],
  mayTeach: (text: LabelledText) => boolean,
): ReadonlyMap<LabelledText, number> {
  const scores = new Map<LabelledText, number>();
  for (let fold = 0; fold < folds; fold++) {
    const model = trainedModel(texts.filter((text) => foldOf(text.site) !== fold && mayTeach(text)));
    for (const text of texts) {
      if (foldOf(text.site) === fold)
        scores.set(text, scoreFeatures(model, text.pairs, text.structure).value);
    }
  }
  return scores;
}

export interface CrossValidation {
  readonly area: number;
  readonly areaAgainstHard: number;
  readonly atThresholds: readonly {
    readonly threshold: number;
    readonly precision: number;
    readonly recall: number;
  }[];
  readonly leftOut: readonly { readonly topic: string; readonly texts: number; readonly area: number }[];
  /** The reports of all left-out subjects together. */
  readonly leftOutTogether: number;
}

/** Five-fold cross-validation by site. Seeds teach but are not counted: they are tested by themselves. */
export function crossValidate(
  texts: readonly LabelledText[],
  thresholds: readonly number[],
): CrossValidation {
  const scores = scoreUnseen(texts, () => true);
  const scoresOf = (which: (text: LabelledText) => boolean): readonly number[] =>
    texts.filter(which).map((text) => scores.get(text) ?? Number.NaN);
  const reports = scoresOf((text) => text.isReport && text.kind !== 'seed');
  const others = scoresOf((text) => !text.isReport);
  const topics = leftOut.map((topic) => {
    const isOfTopic = (text: LabelledText): boolean => text.isReport && text.kind === topic;
    const unseen = scoreUnseen(texts, (text) => !isOfTopic(text));
    const score = (text: LabelledText): number => unseen.get(text) ?? Number.NaN;
    const positives = texts.filter(isOfTopic).map(score);
    const area = areaUnderCurve(positives, texts.filter((text) => !text.isReport).map(score));
    return { topic, texts: positives.length, area };
  });
  const together = topics.reduce((sum, { texts: count, area }) => sum + count * area, 0);
  return {
    area: areaUnderCurve(reports, others),
    areaAgainstHard: areaUnderCurve(
      reports,
      scoresOf((text) => text.isHard),
    ),
    atThresholds: thresholds.map((threshold) => ({
      threshold,
      ...precisionAndRecall(reports, others, threshold),
    })),
    leftOut: topics,
    leftOutTogether: together / topics.reduce((sum, { texts: count }) => sum + count, 0),
  };
}
