import { deleting, restoring, tagging, trashing } from './bulk-work';
import { freeing } from './free-room';
import { laterKind } from './later-kind';
import type { TaskKinds } from './run-task';
import type { WorkOf } from './task-rows';
import { clipTables } from './trash';

/** How each kind of work goes that needs nothing but the store. */
export const storeTaskKinds = {
  tag: tagging,
  trash: trashing,
  restore: restoring,
  delete: deleting,
  recompute: laterKind<WorkOf<'recompute'>>(
    clipTables,
    async () => (await import('./recompute')).recomputing,
  ),
  free: freeing,
} as const satisfies TaskKinds;
