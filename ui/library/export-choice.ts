import type { Variant } from '../../lib/report';

export const exportFormats = ['markdown', 'text', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What an export gives: which format, and the text in its own script or converted. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly reading: 'original' | Variant;
}
