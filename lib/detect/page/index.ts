export { gate } from './gate';
export { mainProse } from './main-prose';
export { readPageEvidence } from './page-evidence';
