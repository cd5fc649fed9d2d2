import type { Detection, Reason } from '../report';
import { evidenceReasons, type PageEvidence } from './evidence';
import { judge, type Judgement } from './judge';
import { bundledModel, modelVersion, type Model } from './model';
import { strongestPhrases } from './phrases';
import { wordShare } from './score';
import { structureReasons } from './structure-reasons';

/**
 * What kind of page a text is, how sure that is in log-odds, and why.
 * `text` is the main text, lines separated by `\n`; only its beginning up to the 600th Han character is read.
 * `evidence` tells of the page around it; null for a text without a page.
 */
export function detectText(text: string, evidence: PageEvidence | null): Detection {
  const model = bundledModel();
  const judgement = judge(model, text, evidence);
  return { ...bareDetection(judgement), reasons: reasonsOf(model, judgement, evidence) };
}

/** What the noticing script of a tab finds out. */
export interface TextJudgement {
  /** Without reasons. */
  readonly detection: Detection;
  /**
   * The text's different pairs of symbols, at most 600: what it is compared by when the person says “not this kind”.
   */
  readonly pairs: readonly number[];
}

/** As `detectText`, without reasons. */
export function judgeText(text: string, evidence: PageEvidence | null): TextJudgement {
  const judgement = judge(bundledModel(), text, evidence);
  const pairs = judgement.kind === 'none' ? [] : [...judgement.score.pairs];
  return { detection: bareDetection(judgement), pairs };
}

function bareDetection(judgement: Judgement): Detection {
  const score = judgement.kind === 'none' ? 0 : judgement.score.value;
  return { kind: judgement.kind, score, reasons: [], modelVersion };
}

function reasonsOf(model: Model, judgement: Judgement, evidence: PageEvidence | null): readonly Reason[] {
  if (judgement.kind === 'none') return [];
  const { window, score } = judgement;
  const isPublic = judgement.kind === 'institutional' && evidence !== null;
  return [
    ...strongestPhrases(model, window, wordShare(score.pairs)),
    ...(isPublic ? evidenceReasons(evidence) : structureReasons(score.structure)),
  ];
}
