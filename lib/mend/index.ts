export { applyMends } from './apply-mends';
export { mendReport, mendText } from './mend-report';
export type { Edit, Repair } from './repair';
