import { exportFormats, variants, type ExportFormat, type Variant } from '../../lib/report';

/** Which clips: those that were selected, all that the list shows, or the whole library. */
export const exportScopes = ['chosen', 'listed', 'all'] as const;
export type ExportScope = (typeof exportScopes)[number];

/**
 * What an export gives: which format, the text in its own script or converted, and whether with what the person added.
 */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly reading: 'original' | Variant;
  /** Tags, note and highlights. */
  readonly withPersonal: boolean;
}

export const plainExportChoice: ExportChoice = {
  format: 'markdown',
  reading: 'original',
  withPersonal: true,
};

/** Formats in which several clips become a zip of one file each. */
export const zippedFormats: ReadonlySet<ExportFormat> = new Set(['markdown', 'docx']);

/** A choice as it was stored, or the plain one for anything else. */
export function exportChoiceOf(stored: unknown): ExportChoice {
  const { format, reading, withPersonal } = {
    ...plainExportChoice,
    ...(typeof stored === 'object' ? stored : {}),
  };
  return {
    format: exportFormats.find((name) => name === format) ?? plainExportChoice.format,
    reading: variants.find((variant) => variant === reading) ?? 'original',
    withPersonal: withPersonal !== false,
  };
}
