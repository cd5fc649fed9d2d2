import { deleting, restoring, tagging, trashing } from './bulk-work';
import { recomputing } from './recompute';
import { freeing } from './free-room';
import type { TaskKinds } from './run-task';

/** How each kind of work goes that needs nothing but the store. */
export const storeTaskKinds = {
  tag: tagging,
  trash: trashing,
  restore: restoring,
  delete: deleting,
  recompute: recomputing,
  free: freeing,
} as const satisfies TaskKinds;
