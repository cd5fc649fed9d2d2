import type { Failure, KeptBefore, NothingFound, PagePreview, StoreOutcome } from '../../lib/report';
import { shownText } from '../words/page-text';

/** What the popup shows, and nothing else: one phase at a time. */
export type PopupView =
  | { readonly phase: 'reading'; readonly isSlow: boolean }
  | {
      readonly phase: 'preview';
      readonly preview: PagePreview;
      readonly isStoring: boolean;
      /** The last attempt to clip this preview failed so. */
      readonly failure: Failure | null;
      /** A clip of this page was just taken back. */
      readonly wasTakenBack: boolean;
    }
  | { readonly phase: 'ended'; readonly outcome: StoreOutcome; readonly undo: UndoState }
  | { readonly phase: 'trouble'; readonly trouble: Trouble };

/** 'refused': it is still kept; 'unknown': nobody answered. */
export type UndoState = 'offered' | 'running' | 'refused' | 'unknown';

/** Why there is nothing to preview. */
export type Trouble =
  | { readonly kind: 'closed'; readonly access: ClosedAccess }
  /** `kept`: the clip of this page from the time when there was something on it; null when there is none. */
  | { readonly kind: 'nothing'; readonly reason: NothingFound; readonly kept: KeptBefore | null }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The pages that no permission opens, or that are no web pages. */
export type ClosedAccess = 'browser-page' | 'extension-store' | 'other-extension' | 'pdf' | 'local-file';

/** What the person has typed so far. */
export interface Draft {
  readonly title: string;
  readonly tags: readonly string[];
  /** A tag that is still being typed. */
  readonly tag: string;
}

/** What a person said of the page, and what became of it. */
export type JudgementState = 'none' | 'not-this-kind' | 'this-kind' | 'withdrawn' | 'not-kept';

/** The draft that a preview begins with. */
export function draftOf(preview: PagePreview): Draft {
  return { title: oneLine(preview.title ?? ''), tags: [], tag: '' };
}

/** The edited title to send along: null when it says what the page says, or nothing. */
export function editedTitle(draft: Draft, preview: PagePreview): string | null {
  const title = oneLine(draft.title);
  return title === '' || title === draftOf(preview).title ? null : title;
}

function oneLine(title: string): string {
  return shownText(title).replace(/\s+/gu, ' ').trim();
}
