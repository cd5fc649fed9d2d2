import { i18n } from '#i18n';
import type { BackupTrouble } from '../../lib/backup/read-backup';
import type { NotUnderstood } from '../../lib/store/staged-rows';
import type { ImportReport } from '../../lib/store/import-reports';
import type { PlannedRestore } from '../../ui/keeping/planned-restore';
import type { ReportedImport } from '../../ui/keeping/reported-import';
import { byteWords } from '../../ui/options/byte-words';
import { settingNames } from '../../lib/browser/settings';
import type { ReadyRestore } from './keeping.svelte';
import { uiLanguage, written } from '../../ui/words/locale';

/** Why a file is no backup that can be restored, with the place; null for an error of another kind. */
export function backupTroubleWords(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'BrokenBackup' || !('trouble' in error)) return null;
  // The class itself loads with the reader; its name and its one field tell it.
  const trouble = error.trouble as BackupTrouble;
  switch (trouble.kind) {
    case 'no-backup':
      return i18n.t('keeping.restore.noBackup');
    case 'newer':
      return i18n.t('keeping.restore.newer');
    case 'manifest-altered':
      return i18n.t('keeping.restore.altered', { part: 'zhaibao.json', line: '1' });
    case 'cut-off':
      return i18n.t('keeping.restore.cutOff', {
        part: trouble.place === null ? '–' : `${trouble.place.part}.ndjson`,
        line: trouble.place === null ? '–' : written(trouble.place.line),
      });
    case 'line-altered':
    case 'line-unknown':
      return i18n.t('keeping.restore.altered', {
        part: `${trouble.part}.ndjson`,
        line: written(trouble.line),
      });
    case 'part-altered':
      return i18n.t('keeping.restore.partAltered', {
        part: `${trouble.part}.ndjson`,
        lines: written(trouble.lines),
        of: written(trouble.of),
      });
  }
}

/** What restoring a backup would do, as the dialog tells it. */
export function plannedRestore({ file, plan, settings }: ReadyRestore): PlannedRestore {
  const changed = settingNames.filter((name) => name in settings.after);
  return { name: file.name, plan, settings: changed.map((name) => i18n.t(`keeping.settings.${name}`)) };
}

/** What an import came to, as the dialog tells it. */
export function reportedImport({ outcomes, passedOver }: ImportReport): ReportedImport {
  return {
    saved: outcomes.filter(({ outcome }) => outcome.status === 'saved').length,
    passedOver,
    files: outcomes.flatMap(({ name, outcome }) => {
      if (outcome.status === 'not-understood') return [{ name, why: notUnderstoodWords(outcome.why) }];
      if (outcome.status !== 'duplicate') return [];
      return [{ name, why: i18n.t('keeping.import.duplicate', { title: outcome.title }) }];
    }),
  };
}

/** What an import came to, in a line. */
export function endedImportWords(report: ImportReport): string {
  const { saved, files } = reportedImport(report);
  const ended = i18n.t('keeping.import.ended', saved, [written(saved)]);
  if (files.length === 0) return ended;
  return `${ended} ${i18n.t('keeping.import.gaveNone', files.length, [written(files.length)])}`;
}

/** Why a file gave no clip, and what can be done about it. */
function notUnderstoodWords(why: NotUnderstood): string {
  switch (why.kind) {
    case 'empty':
    case 'no-text':
    case 'empty-selection':
      return i18n.t('keeping.why.noText');
    case 'list-page':
      return i18n.t('keeping.why.listPage');
    case 'binary':
    case 'xml':
    case 'not-html':
      return i18n.t('keeping.why.notAPage');
    case 'too-large':
      return i18n.t('keeping.why.tooLarge', {
        size: byteWords(why.bytes, uiLanguage()),
        most: byteWords(why.mostBytes, uiLanguage()),
      });
    case 'no-page-in-archive':
      return i18n.t('keeping.why.noPageInArchive');
    case 'encrypted':
      return i18n.t('keeping.why.encrypted');
    case 'unreadable-zip':
      return i18n.t('keeping.why.unreadableZip');
    case 'zip-in-zip':
      return i18n.t('keeping.why.zipInZip');
    case 'too-many-files':
      return i18n.t('keeping.why.tooMany', { most: written(why.most) });
    case 'too-much-in-zips':
      return i18n.t('keeping.why.tooMuchInZips', { most: byteWords(why.mostBytes, uiLanguage()) });
    case 'own-export':
      return i18n.t('keeping.why.ownExport');
    case 'own-backup':
      return i18n.t('keeping.why.ownBackup');
    case 'gone':
      return i18n.t('keeping.why.gone');
    case 'not-readable':
      return i18n.t('keeping.why.notReadable');
    case 'ends-the-page':
      return i18n.t('keeping.why.endsThePage');
    case 'unexpected':
      return i18n.t('keeping.why.unexpected', { message: why.message });
  }
}
