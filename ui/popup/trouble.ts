import type { Failure, NothingFound } from '../../lib/report';
import type { ClosedAccess, Trouble } from './popup-view';

/** Keys of the locales: what happened, and what to do. */
export interface TroubleWords {
  readonly what: FailureKey;
  readonly advice: AdviceKey;
  /** What the button does that may help: read the page again, load it anew, or nothing. */
  readonly remedy: 'again' | 'reload' | null;
}

type FailureKey =
  | (typeof closedWords)[ClosedAccess]['what']
  | (typeof nothingWords)[NothingFound['kind']]['what']
  | (typeof failureWords)[Failure['kind']]['what'];
export type AdviceKey =
  | (typeof closedWords)[ClosedAccess]['advice']
  | (typeof nothingWords)[NothingFound['kind']]['advice']
  | (typeof failureWords)[Failure['kind']]['advice']
  | 'failure.clipNoAnswerHint';

const closedWords = {
  'browser-page': { what: 'failure.closed.browserPage', advice: 'failure.closed.browserPageHint' },
  'extension-store': { what: 'failure.closed.extensionStore', advice: 'failure.closed.extensionStoreHint' },
  'other-extension': { what: 'failure.closed.otherExtension', advice: 'failure.closed.otherExtensionHint' },
  pdf: { what: 'failure.closed.pdf', advice: 'failure.closed.pdfHint' },
  'local-file': { what: 'failure.closed.localFile', advice: 'failure.closed.localFileHint' },
} as const;

const nothingWords = {
  'no-text': { what: 'failure.nothing.noText', advice: 'failure.nothing.noTextHint' },
  'empty-selection': { what: 'failure.nothing.emptySelection', advice: 'failure.nothing.emptySelectionHint' },
  'list-page': { what: 'failure.nothing.listPage', advice: 'failure.nothing.listPageHint' },
  'not-html': { what: 'failure.nothing.notHtml', advice: 'failure.nothing.notHtmlHint' },
} as const satisfies Record<NothingFound['kind'], unknown>;

const failureWords = {
  'page-forbidden': { what: 'failure.pageForbidden', advice: 'failure.pageForbiddenHint', remedy: 'reload' },
  'tab-gone': { what: 'failure.tabGone', advice: 'failure.tabGoneHint', remedy: null },
  'no-answer': { what: 'failure.noAnswer', advice: 'failure.noAnswerHint', remedy: 'again' },
  'storage-full': { what: 'failure.storageFull', advice: 'failure.storageFullHint', remedy: 'again' },
  unexpected: { what: 'failure.unexpected', advice: 'failure.unexpectedHint', remedy: 'again' },
} as const satisfies Record<Failure['kind'], unknown>;

/** What to say of a page that gives no preview. */
export function troubleWords(trouble: Trouble): TroubleWords {
  switch (trouble.kind) {
    case 'closed':
      return { ...closedWords[trouble.access], remedy: null };
    case 'nothing':
      return { ...nothingWords[trouble.reason.kind], remedy: 'again' };
    case 'failed':
      return failureWords[trouble.failure.kind];
  }
}

/** What to say when storing failed: after a lost answer it is not certain that nothing was stored. */
export function clipFailureWords(failure: Failure): TroubleWords {
  const words = failureWords[failure.kind];
  return failure.kind === 'no-answer' ? { ...words, advice: 'failure.clipNoAnswerHint' } : words;
}
