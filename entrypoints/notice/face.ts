import type { NoticingSettings } from '../../lib/browser/noticing-settings';

/** 'settled': looking again would tell nothing new; 'open': the text may still be on its way. */
export type Look = 'settled' | 'open';

/** What the guest may ask of the noticing script, which lives beside it in the same page's world. */
export interface NoticingFace {
  /** Looks at the page as it is now. Rejects only when the background cannot be reached. */
  look(settings: NoticingSettings): Promise<Look>;
  /** Forgets the page: another has taken its place in the same tab. */
  leavePage(): void;
}

declare global {
  /** The noticing of this page; missing until it may hold Chinese prose. */
  var zhaibaoNoticing: NoticingFace | undefined;
}
