import { join } from 'node:path';
import type { Rolldown } from 'vite';

type ChunkingContext = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** What is loaded together: the modules that the scripts of each begin with. */
const loaded = {
  first: 'entrypoints/library/start-library.ts',
  library: 'entrypoints/library/mount-library.ts',
  options: 'entrypoints/options/main.ts',
  popup: 'entrypoints/popup/main.ts',
} as const;
type Loaded = keyof typeof loaded;
const ofLibrary: ReadonlySet<Loaded> = new Set(['first', 'library']);

/**
 * Puts what the library loads before it shows anything into as few chunks as there are sets of pages that share it:
 * cut by what imports what there were thirty, and fetching each costs milliseconds, whatever its size.
 */
export function pageChunks(root: string): Rolldown.OutputOptions['codeSplitting'] {
  let reached: ReadonlyMap<Loaded, ReadonlySet<string>> | null = null;
  return {
    // A module is in all the sets of what imports it, so that no two chunks ever need each other.
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'page chunks',
        name: (id, context) => {
          reached ??= reachedFrom(root, context);
          const parts = [...reached].filter(([, modules]) => modules.has(id)).map(([part]) => part);
          return parts.some((part) => ofLibrary.has(part)) ? parts.join('-') : null;
        },
      },
    ],
  };
}

function reachedFrom(root: string, context: ChunkingContext): ReadonlyMap<Loaded, ReadonlySet<string>> {
  return new Map(
    Object.entries(loaded).map(([part, entry]) => {
      const modules = new Set([join(root, entry)]);
      // A set gives what is added to it while it is gone through.
      for (const id of modules) {
        for (const imported of context.getModuleInfo(id)?.importedIds ?? []) modules.add(imported);
      }
      return [part as Loaded, modules];
    }),
  );
}
