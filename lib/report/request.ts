/** Which part of a page to take: 'selection-or-page' takes the selection when there is one. */
export type PagePart = 'page' | 'selection' | 'selection-or-page';

/** What a person pressed to clip. */
export type ClipTrigger = 'popup' | 'hint' | 'shortcut' | 'menu-page' | 'menu-selection' | 'omnibox';

/** What a person wrote over a clip before it was saved. */
export interface ClipEdits {
  /** null: as published. */
  readonly title: string | null;
  readonly tags: readonly string[];
}
