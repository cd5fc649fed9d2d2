import { i18n } from '#i18n';
import type { BegunExport } from '../../lib/store/begun-exports';
import type { TaskView } from '../../ui/tasks/task-view';
import type { RunningExport } from './exports.svelte';

/** An export under way, as the strip shows it. */
export function runningView({ id, done, all }: RunningExport): TaskView {
  return { ...exportView(), id, done, total: all, failure: null };
}

/** An export whose page was closed or ended before the file was whole. */
export function cutShortView({ id, clipIds, fileName }: BegunExport): TaskView {
  const failure =
    fileName === null ? i18n.t('tasks.cutShort.noFile') : i18n.t('tasks.cutShort.file', { name: fileName });
  return { ...exportView(), id, done: 0, total: clipIds.length, failure };
}

function exportView(): Pick<TaskView, 'words' | 'answers' | 'undoable'> {
  return {
    words: i18n.t('tasks.doing.export'),
    answers: { retry: i18n.t('tasks.cutShort.again'), leave: i18n.t('tasks.cutShort.leave') },
    undoable: false,
  };
}
