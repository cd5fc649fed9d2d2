import type { TaskLocks } from '../../../lib/store/run-task';
import type { Store } from '../../../lib/store/store';

/** Locks as the browser has them: who asks for a name that is held waits. */
export function oneAtATime(): TaskLocks {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request: (name, hold) => {
      const held = (tails.get(name) ?? Promise.resolve()).then(hold);
      tails.set(
        name,
        held.catch(() => {}),
      );
      return held;
    },
  };
}

/**
 * Lets the connection die as a killed page does when the database has been asked so many times: what is under
 * way is aborted and nothing after it is written. Gives the function that tells whether it came to that.
 */
export function killAfter(store: Store, asked: number): () => boolean {
  let count = 0;
  store.use({
    stack: 'dbcore',
    name: 'kill',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const counted = <Arguments extends unknown[], Result>(
          ask: (...given: Arguments) => Promise<Result>,
        ) => {
          return (...given: Arguments): Promise<Result> => {
            count++;
            if (count === asked) store.close({ disableAutoOpen: true });
            return ask(...given);
          };
        };
        return {
          ...table,
          mutate: counted(table.mutate),
          get: counted(table.get),
          getMany: counted(table.getMany),
          query: counted(table.query),
          openCursor: counted(table.openCursor),
          count: counted(table.count),
        };
      },
    }),
  });
  return () => count >= asked;
}
