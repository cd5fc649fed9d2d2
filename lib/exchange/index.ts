export { citeClip } from './cite-clip';
export { clipToJson, clipsToJson, type ClipJson } from './clip-to-json';
export { clipToMarkdown } from './clip-to-markdown';
export { clipToText } from './clip-to-text';
export { decodePage, type DecodedPage } from './decode-page';
export { exportClips, exportFormats, type ExportedFile, type ExportFormat } from './export-clips';
export type { ExportReading, ExportSubject } from './export-subject';
export { fileName } from './file-name';
