import { createContext } from 'svelte';

/** What became of the pages of the clips in the list, where they are not what was kept: by ClipRow.pageKey. */
export class PageStates {
  byPage: ReadonlyMap<string, 'changed' | 'gone' | 'moved'> = $state.raw(new Map());
}

/** Told to the entries past the list, which has no other use for it. */
export const [pageStates, setPageStates] = createContext<PageStates>();
