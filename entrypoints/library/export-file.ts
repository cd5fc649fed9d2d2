import type { ExportOrder } from '../../lib/store/begun-exports';
import { canPickFile, downloadedFile, pickedFile, type FileSink } from './file-sink';

/** From so many clips on the person is asked for a file first, which is then written piece by piece. */
const manyClips = 500;

/**
 * The file that an export goes into: one that the person chooses, or one among the downloads.
 * @throws AbortError when they choose none
 */
export async function openExportFile({ format, clipIds: { length: count } }: ExportOrder): Promise<FileSink> {
  const { exportedKind } = await import('../../lib/exchange');
  const { extension, mediaType } = exportedKind({ format, count });
  return count >= manyClips && canPickFile() ? pickedFile(`zhaibao.${extension}`) : downloadedFile(mediaType);
}
