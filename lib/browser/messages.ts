import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Detection, Extraction, NearestText, NothingFound, Script, TraditionalFlavour } from '../report';

/** What the content script tells about the page it stands on. */
export interface PageNotice {
  readonly url: string;
  readonly detection: Detection;
}

/** What the store knows about an address. */
export interface PageStanding {
  readonly saved: 'no' | 'saved' | 'changed';
  readonly clipId: string | null;
  /** Whether the in-page hint may be shown. */
  readonly hint: boolean;
  /** For a saved page: its `visiblePrint`, so that the content script can tell whether the text still stands. */
  readonly print: readonly number[] | null;
}

/** What the popup shows before anything is stored. */
export type Preview =
  | {
      readonly status: 'ready';
      readonly url: string | null;
      readonly title: string | null;
      readonly firstClause: string;
      readonly source: string | null;
      readonly publishedAt: string | null;
      /** At most 600 characters of the mended body, one string a block. */
      readonly opening: readonly string[];
      readonly characters: number;
      readonly script: Script;
      readonly flavour: TraditionalFlavour | null;
      readonly mendCount: number;
      readonly isSelection: boolean;
      readonly isFallback: boolean;
      readonly detection: Detection | null;
      readonly nearest: NearestText | null;
      readonly already: AlreadySaved | null;
    }
  | { readonly status: 'nothing'; readonly reason: NothingFound }
  | { readonly status: 'failed'; readonly failure: Failure };

export interface AlreadySaved {
  readonly clipId: string;
  readonly title: string;
  readonly clippedAt: string;
  /** 'same-text': this very text is kept, here or from elsewhere; 'same-page': this page was kept with another text. */
  readonly how: 'same-text' | 'same-page';
}

/** Why a clip could not be made, as a code; the words and the advice stand in the locales. */
export type Failure =
  | { readonly kind: 'page-forbidden' }
  | { readonly kind: 'tab-gone' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'unexpected'; readonly message: string };

/** Told by the one who starts a clip; the id makes every repetition harmless. */
export interface ClipRequest {
  readonly jobId: string;
  readonly tabId: number;
  readonly from: 'popup' | 'hint' | 'shortcut' | 'menu-page' | 'menu-selection' | 'omnibox';
  readonly edits: { readonly title: string | null; readonly tags: readonly string[] };
}

export type ClipOutcome =
  | { readonly status: 'saved'; readonly clipId: string; readonly title: string }
  | {
      readonly status: 'revision';
      readonly clipId: string;
      readonly previousId: string;
      readonly title: string;
    }
  | {
      readonly status: 'duplicate';
      readonly clipId: string;
      readonly title: string;
      readonly clippedAt: string;
    }
  | { readonly status: 'nothing'; readonly reason: NothingFound }
  | { readonly status: 'failed'; readonly failure: Failure };

/** What the injected extractor hands over for a job. */
export interface Delivery {
  readonly jobId: string;
  readonly extraction: Extraction;
  readonly detection: Detection | null;
  /** The page's HTML; null when it is larger than the snapshot limit. */
  readonly snapshot: string | null;
  readonly visiblePrint: readonly number[];
}

/** From a tab or an extension page to the background. */
export interface ToBackground {
  /** Content script: a page was noticed. The answer says what is known of it. */
  pageNoticed(notice: PageNotice): PageStanding;
  /** Content script: the page of a saved address no longer holds all of its text. */
  pageChanged(report: { readonly url: string }): void;
  /** Popup: extract without storing. */
  previewPage(request: { readonly tabId: number }): Preview;
  /** Popup: clip the tab; answers when it is stored or has failed. */
  clipPage(request: ClipRequest): ClipOutcome;
  /** Hint: clip the tab the message comes from. */
  clipThisPage(request: { readonly jobId: string }): ClipOutcome;
  /** Whoever lost an answer: how did the job end? */
  jobOutcome(request: { readonly jobId: string }): ClipOutcome | { readonly status: 'pending' | 'unknown' };
  /** Injected extractor: here is the page. Repeated until answered. */
  deliver(delivery: Delivery): ClipOutcome;
  /** Take back a clip that was just made. */
  undoClip(request: { readonly jobId: string }): { readonly undone: boolean };
  /** “Not this kind.” */
  judgePage(request: {
    readonly url: string;
    readonly judgement: 'not-this-kind' | 'this-kind';
    readonly score: number;
  }): void;
  openLibrary(request: { readonly clipId: string | null }): void;
}

/** From the background or the popup to the content script of a tab. */
export interface ToTab {
  /** What the content script thinks of its page; null while it has not looked. */
  describePage(): PageNotice | null;
  /** A clip of this tab ended: show it in the hint's place. */
  showOutcome(ended: { readonly jobId: string; readonly outcome: ClipOutcome }): void;
}

export const background = defineExtensionMessaging<ToBackground>();
export const tab = defineExtensionMessaging<ToTab>();
