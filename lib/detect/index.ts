export { detectText, judgeText } from './detect';
export { noPageEvidence, type PageEvidence } from './evidence';
export { badgeThreshold } from './judge';
export { modelVersion } from './model';
