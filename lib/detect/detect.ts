import type { Detection, Reason } from '../report';
import { evidenceReasons, type PageEvidence } from './evidence';
import { judge, type Judgement } from './judge';
import { bundledModel, modelVersion, type Model } from './model';
import { strongestPhrases } from './phrases';
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

/** The same without reasons: all that the content script of every tab carries. */
export function judgeText(text: string, evidence: PageEvidence | null): Detection {
  return bareDetection(judge(bundledModel(), text, evidence));
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
    ...strongestPhrases(model, window, score.pairCount),
    ...(isPublic ? evidenceReasons(evidence) : structureReasons(score.structure)),
  ];
}
