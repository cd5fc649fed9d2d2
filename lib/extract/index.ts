export type { ExtractOptions } from './extract-options';
export { extractReport } from './extract-report';
export { extractSelection } from './extract-selection';
export { reportFromText } from './report-from-text';
export { extractorVersion } from './version';
export { readPagination, type OtherPage, type Pagination } from './pages/pagination';
