import { browser } from 'wxt/browser';
import { outsideNote } from '../../lib/browser/outside-note';
import { askPersistence } from '../../lib/store/quota';
import { checkSentinel } from '../../lib/store/sentinel';
import type { Store } from '../../lib/store/store';

/** Notices at every start whether the browser has thrown the store away, and asks once that it be kept for good. */
export function watchStorage(store: Store): void {
  void checkSentinel(store, outsideNote, new Date().toISOString());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void askPersistence();
  });
}
