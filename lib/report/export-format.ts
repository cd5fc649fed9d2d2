/** In which form clips are taken out of the library. */
export const exportFormats = ['markdown', 'docx', 'html', 'text', 'csv', 'json', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];
