import type { Table } from 'dexie';
import type { TaskKind } from './run-task';
import type { Store } from './store';
import type { TaskWork } from './task-rows';

/**
 * A kind of work whose way of working loads when it is first needed: the pipeline, its dictionaries and the readers of
 * files are large, and no page shall wait for them before it shows anything.
 * @param tables all that the kind itself names
 */
export function laterKind<Work extends TaskWork>(
  tables: (store: Store) => readonly Table[],
  load: () => Promise<TaskKind<Work>>,
): TaskKind<Work> {
  let kind: Promise<TaskKind<Work>> | null = null;
  return {
    tables,
    prepare: async (...given) => (await (kind ??= load())).prepare(...given),
    takeBackOutside: async (work) => (await (kind ??= load())).takeBackOutside?.(work),
  };
}
