export { badgeThreshold, detectText } from './detect';
export { noPageEvidence, type PageEvidence } from './evidence';
export { modelVersion } from './model';
