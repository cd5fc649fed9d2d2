import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { background, tab, type KeptPrint } from '../../lib/browser/messages';
import { statusOfPage } from '../../lib/browser/page-status';
import { asPublished } from '../convert-page/face';
import { printAround } from './around-text';
import { movedFrom } from './moved-page';
import { pageState } from './page-state';

declare global {
  /** Ends the visit that was put into this page before; the newer one takes over. */
  var endZhaibaoVisit: (() => void) | undefined;
}

/**
 * Put into a tab that shows a kept page, or to which one may have moved: says whether the text of the clip stands
 * there.
 */
export default defineUnlistedScript(() => {
  globalThis.endZhaibaoVisit?.();
  const endings = [
    tab.onMessage('lookAgain', ({ data }) => {
      void visit(data);
    }),
    tab.onMessage('lookForMoved', ({ data: { url, kept } }) => {
      void lookForMoved(url, kept);
    }),
  ];
  globalThis.endZhaibaoVisit = () => endings.forEach((end) => end());
});

async function visit({ url, print }: KeptPrint): Promise<void> {
  const seen = await pageState(print, url, {
    address: () => location.href,
    status: () => statusOfPage(),
    text: publishedText,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  if (seen === null) return;
  const around = seen.state === 'same' ? asPublished(document, () => printAround(document, print)) : [];
  await background.sendMessage('pageSeen', { url, seen, around });
}

async function lookForMoved(url: string, kept: readonly KeptPrint[]): Promise<void> {
  if (location.href !== url) return;
  const from = movedFrom(kept, publishedText());
  if (from !== null) {
    await background.sendMessage('pageSeen', { url: from, seen: { state: 'moved', to: url }, around: [] });
  }
}

function publishedText(): string {
  return asPublished(document, () => document.body?.textContent ?? '');
}
