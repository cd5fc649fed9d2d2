/**
 * Which part of a page to take: 'selection-or-page' takes the selection when there is one; 'all-pages' the whole
 * report of which the page is one of several, once the others were fetched.
 */
export type PagePart = 'page' | 'selection' | 'selection-or-page' | 'all-pages';

/** What a person pressed to clip. */
export type ClipTrigger = 'popup' | 'hint' | 'shortcut' | 'menu-page' | 'menu-selection' | 'omnibox';

/** What a person wrote over a clip before it was saved. */
export interface ClipEdits {
  /** null: as published. */
  readonly title: string | null;
  readonly tags: readonly string[];
}
