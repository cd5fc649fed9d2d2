import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { background, tab } from '../../lib/browser/messages';
import { statusOfPage } from '../../lib/browser/page-status';
import { asPublished } from '../convert-page/face';
import { pageState } from './page-state';

declare global {
  /** Ends the visit that was put into this page before; the newer one takes over. */
  var endZhaibaoVisit: (() => void) | undefined;
}

/** Put into a tab that shows a kept page, and into no other: says whether the text of the clip still stands there. */
export default defineUnlistedScript(() => {
  globalThis.endZhaibaoVisit?.();
  globalThis.endZhaibaoVisit = tab.onMessage('lookAgain', ({ data: { url, print } }) => {
    void visit(url, print);
  });
});

async function visit(url: string, print: readonly number[]): Promise<void> {
  const seen = await pageState(print, url, {
    address: () => location.href,
    status: () => statusOfPage(),
    text: () => asPublished(document, () => document.body?.textContent ?? ''),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  if (seen !== null) await background.sendMessage('pageSeen', { url, seen });
}
