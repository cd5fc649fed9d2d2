export { citeClip } from './cite-clip';
export { clipToJson, type ClipJson } from './plain/clip-to-json';
export { clipToMarkdown } from './markdown/clip-to-markdown';
export { clipToText } from './plain/clip-to-text';
export { exportClips, exportedKind, type ExportOptions } from './export-clips';
export type { ExportReading, ExportSubject } from './words/export-subject';
export { fileName } from './files/file-name';
