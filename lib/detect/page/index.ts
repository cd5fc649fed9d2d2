export { isErrorPage } from './error-page';
export { frameDocuments } from './frames';
export { gate } from './gate';
export { mainProse } from './main-prose';
export { readPageEvidence } from './page-evidence';
