export { citeClip } from './cite-clip';
export { clipToJson, type ClipJson } from './clip-to-json';
export { clipToMarkdown } from './clip-to-markdown';
export { clipToText } from './clip-to-text';
export { decodePage, type DecodedPage } from './decode-page';
export { exportClips, exportedKind, type ExportOptions } from './export-clips';
export type { ExportReading, ExportSubject } from './export-subject';
export { fileName } from './file-name';
