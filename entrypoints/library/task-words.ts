import { i18n } from '#i18n';
import type { WriteFailure } from '../../lib/report';
import type { TaskName, TaskRow } from '../../lib/store/task-rows';
import { written } from '../../ui/words/locale';
import type { TaskView } from '../../ui/tasks/task-view';

/** A task as the strip shows it. */
export function taskView(row: TaskRow): TaskView {
  const words = row.direction === 'back' ? i18n.t('tasks.doing.back') : i18n.t(`tasks.doing.${row.kind}`);
  return {
    id: row.id,
    words,
    done: row.done,
    total: row.total,
    failure:
      row.state === 'failed' && row.failure !== null
        ? i18n.t('tasks.failed', { words, failure: failureOfTask(row.failure) })
        : null,
    answers: { retry: i18n.t('tasks.retry'), leave: i18n.t('tasks.leave') },
    undoable: canBeTakenBack(row),
  };
}

/** Whether something stands of a task that can be taken back. */
export function canBeTakenBack({ kind, direction, changed }: TaskRow): boolean {
  return kind !== 'delete' && kind !== 'free' && direction === 'forward' && changed > 0;
}

/** What a task has done, for who is told of its end. */
export function endWords(row: TaskRow): string {
  if (row.direction === 'back') return i18n.t('library.done.undone');
  if (row.state === 'stopped')
    return i18n.t('tasks.stopped', { done: written(row.done), total: written(row.total) });
  if (row.changed === 0) return nothingChanged[row.kind]();
  return changedWords[row.kind](row.changed);
}

const changedWords: { readonly [Name in TaskName]: (count: number) => string } = {
  tag: (count) => i18n.t('library.done.tagged', count, [written(count)]),
  trash: (count) => i18n.t('library.done.trashed', count, [written(count)]),
  restore: (count) => i18n.t('library.done.restored', count, [written(count)]),
  delete: (count) => i18n.t('library.done.deleted', count, [written(count)]),
  recompute: (count) => i18n.t('tasks.done.recomputed', count, [written(count)]),
  merge: (count) => i18n.t('keeping.done.restored', count, [written(count)]),
  import: (count) => i18n.t('keeping.done.imported', count, [written(count)]),
  free: (count) => i18n.t('keeping.done.freed', count, [written(count)]),
};

const nothingChanged: { readonly [Name in TaskName]: () => string } = {
  tag: () => i18n.t('library.done.tagged', 0),
  trash: () => i18n.t('library.done.seedsStay'),
  restore: () => i18n.t('library.done.restored', 0),
  delete: () => i18n.t('library.done.deleted', 0),
  recompute: () => i18n.t('tasks.done.nothingToRecompute'),
  merge: () => i18n.t('keeping.done.nothingToRestore'),
  import: () => i18n.t('keeping.done.imported', 0),
  free: () => i18n.t('keeping.done.freed', 0),
};

function failureOfTask(failure: WriteFailure): string {
  return failure.kind === 'storage-full' ? i18n.t('library.failed.full') : failure.message;
}
