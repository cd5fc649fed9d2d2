export type { ExtractOptions } from './extract-options';
export { extractReport } from './extract-report';
export { extractSelection } from './extract-selection';
export { reportFromText } from './report-from-text';
export { extractorVersion } from './version';
export { readMainPagination } from './pages/main-pagination';
export { goesOnWith, mergePages, type MissingPages, type ReadReportPage } from './pages/merge-pages';
export { isSameTemplate, templateOf } from './pages/same-template';
export { readPagination, type OtherPage, type Pagination } from './pages/pagination';
