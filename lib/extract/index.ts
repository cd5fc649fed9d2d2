export { extractReport, type ExtractOptions } from './extract-report';
export { extractSelection } from './extract-selection';
export { reportFromText } from './report-from-text';
export { extractorVersion } from './version';
