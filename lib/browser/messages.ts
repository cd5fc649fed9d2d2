import { defineExtensionMessaging } from '@webext-core/messaging';
import type {
  ClipEdits,
  ClipOutcome,
  ClipTrigger,
  ConvertedRuns,
  Detection,
  Extraction,
  Gathering,
  Judgement,
  PagePart,
  PageState,
  Preview,
  ReadingVariant,
  RunsToConvert,
  ShownPage,
} from '../report';

export type { AlreadySaved, ClipOutcome, Failure, Preview } from '../report';

/** What the noticing script tells about the page it stands on. */
export interface PageNotice {
  readonly url: string;
  /** Without reasons: whoever shows them reads the page again. */
  readonly detection: Detection;
  /**
   * The different pairs of symbols at the beginning of its text: what it is compared by with pages that were rejected.
   */
  readonly pairs: readonly number[];
}

/** What the store knows about an address. */
export interface PageStanding {
  readonly saved: 'no' | 'saved' | 'changed';
  readonly clipId: string | null;
  /** Whether the in-page hint may be shown. */
  readonly hint: boolean;
}

/** What a kept page is now, as the script that visits it finds. */
export interface PageSeen {
  readonly url: string;
  readonly seen: PageState;
  /** Shingles of the prose around the saved text, where all of that still stands; what is new among them was added. */
  readonly around: readonly number[];
}

/** A kept page and the print of its newest clip, or a sample of it. */
export interface KeptPrint {
  readonly url: string;
  readonly print: readonly number[];
}

/** What a person says of a page; 'withdrawn' forgets what was said before. */
export interface JudgedPage {
  readonly url: string;
  readonly judgement: Judgement | 'withdrawn';
  readonly score: number;
}

/** What the library is opened at: a clip, or as it stands; clips side by side; or backup, import and storage. */
export interface LibraryPlace {
  readonly clipId: string | null;
  readonly compared?: readonly string[];
  readonly keeping?: true;
}

/** Told by the one who starts a clip; the id makes every repetition harmless. */
export interface ClipRequest {
  readonly jobId: string;
  readonly tabId: number;
  readonly from: ClipTrigger;
  readonly edits: ClipEdits;
  /** 'all-pages' only after the extractor in the tab has gathered them. */
  readonly part: 'selection-or-page' | 'all-pages';
}

/** What the injected extractor hands over for a job. */
export interface Delivery {
  readonly jobId: string;
  readonly extraction: Extraction;
  readonly detection: Detection | null;
  /** The page's HTML; null when it is larger than the snapshot limit. */
  readonly snapshot: string | null;
  readonly visiblePrint: readonly number[];
}

/** What the background asks of the extractor that it has injected. */
export type ExtractTask =
  | { readonly kind: 'preview'; readonly part: PagePart }
  | {
      readonly kind: 'clip';
      readonly part: PagePart;
      readonly jobId: string;
      readonly withSnapshot: boolean;
    }
  /** Fetch the other pages of the report, then have the whole clipped as this job. Answers when it has begun. */
  | { readonly kind: 'gather'; readonly jobId: string; readonly edits: ClipEdits };

/** A preview carries the page; a clip is only acknowledged, and comes by `deliver`. */
export type ExtractAnswer =
  | {
      readonly kind: 'preview';
      readonly extraction: Extraction;
      readonly detection: Detection | null;
      readonly isSelection: boolean;
    }
  | { readonly kind: 'started' };

/** From a tab or an extension page to the background. */
export interface ToBackground {
  /** Guest: the page may hold Chinese prose; put what judges it into it. */
  bringNoticing(): void;
  /** Noticing script: a page was noticed. The answer says what is known of it. */
  pageNoticed(notice: PageNotice): PageStanding;
  /** Visiting script: what the kept page in its tab is now. */
  pageSeen(seen: PageSeen): void;
  /** Noticing script: put the hint into my page. */
  bringHint(): void;
  /** Popup: extract without storing. */
  previewPage(request: { readonly tabId: number }): Preview;
  /** Popup: clip the tab; answers when it is stored or has failed. */
  clipPage(request: ClipRequest): ClipOutcome;
  /** Injected extractor: all pages of the report are gathered; clip them as a person asked in the popup. */
  clipGathered(request: { readonly jobId: string; readonly edits: ClipEdits }): ClipOutcome;
  /** Hint: clip the tab the message comes from. */
  clipThisPage(request: { readonly jobId: string }): ClipOutcome;
  /** Whoever lost an answer: how did the job end? */
  jobOutcome(request: { readonly jobId: string }): ClipOutcome | { readonly status: 'pending' | 'unknown' };
  /** Popup: how the last clip of this tab ended, if nobody has been told yet; telling it counts as told. */
  untoldOutcome(request: {
    readonly tabId: number;
  }): { readonly jobId: string; readonly outcome: ClipOutcome } | null;
  /** Injected extractor: here is the page. Repeated until answered. */
  deliver(delivery: Delivery): ClipOutcome;
  /** Take back a clip that was just made. */
  undoClip(request: { readonly jobId: string }): { readonly undone: boolean };
  /** Popup: “Not this kind.” */
  judgePage(judged: JudgedPage): void;
  /** Own pages and the hint, which may name a clip only. */
  openLibrary(place: LibraryPlace): void;
  /** Popup: is a backup due? */
  backupDue(): { readonly lastBackup: string | null } | null;
  /** In-page converter: these runs in a variant. Repeated until answered. */
  convertRuns(request: RunsToConvert): ConvertedRuns;
}

/** From the background or the popup to the scripts in a tab. */
export interface ToTab {
  /**
   * What the noticing script thinks of its page; null while it has not looked. Nobody answers where none was brought.
   */
  describePage(): PageNotice | null;
  /** A clip of this tab ended: show it in the hint's place. */
  showOutcome(ended: { readonly jobId: string; readonly outcome: ClipOutcome }): void;
  /** Injected extractor only: do this. Asked by the background right after injecting it. */
  extractPage(task: ExtractTask): ExtractAnswer;
  /** Injected extractor only: how far are the other pages fetched? null when nobody asked for them. */
  gathering(): Gathering | null;
  /** Injected extractor only: stop fetching. Nothing is kept. */
  cancelGathering(request: { readonly jobId: string }): void;
  /** Visiting script only: look whether the text of this print still stands there; the answer comes by `pageSeen`. */
  lookAgain(kept: KeptPrint): void;
  /** Visiting script only: look whether a redirection led here from one of these pages; `pageSeen` tells from which. */
  lookForMoved(request: { readonly url: string; readonly kept: readonly KeptPrint[] }): void;
  /** In-page converter only: show the page in a variant, or as published. Answers when it is converted once through. */
  showPage(wanted: ReadingVariant): ShownPage;
  /** In-page converter only: how is the page shown? */
  shownPage(): ShownPage;
}

export const background = defineExtensionMessaging<ToBackground>();
export const tab = defineExtensionMessaging<ToTab>();
