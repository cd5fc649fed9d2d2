import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tab } from '../../lib/browser/messages';
import './face';
import { Hint } from './hint';

/**
 * Put into a tab when there is something to tell on its page: most pages never carry it. May be put in again
 * at any time; the one that is there stays, unless its extension has been replaced.
 */
export default defineUnlistedScript(() => {
  if (globalThis.zhaibaoHint?.isAlive() === true) return;
  globalThis.zhaibaoHint?.close();
  const hint = new Hint();
  globalThis.zhaibaoHint = {
    showReport: (onNotOnPage) => hint.showReport(onNotOnPage),
    close: () => hint.close(),
    // An extension that was replaced leaves its scripts behind without an id.
    isAlive: () => browser.runtime?.id !== undefined,
  };
  tab.onMessage('showOutcome', ({ data }) => hint.showOutcome(data.jobId, data.outcome));
});
