export { adaptedScore, type Opinions, type TextPairs } from './adapt';
export { detectText, judgeText, type TextJudgement } from './detect';
export { noPageEvidence, type PageEvidence } from './evidence';
export { badgeThreshold } from './judge';
export { modelVersion } from './model';
