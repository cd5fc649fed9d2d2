import { i18n } from '#i18n';
import { isStorageFull } from '../../lib/store/quota';

/** Why something failed, in words where the cause is known. */
export function failureWords(error: unknown): string {
  if (isStorageFull(error)) return i18n.t('library.failed.full');
  return error instanceof Error ? error.message : String(error);
}

/** Whether the database was made by a newer version of the extension than this page. */
export function isOutdated(error: unknown): boolean {
  return error instanceof Error && (error.name === 'VersionError' || error.name === 'DatabaseClosedError');
}
