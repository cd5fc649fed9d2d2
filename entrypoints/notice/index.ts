import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInTab, askBackground } from '../../lib/browser/guest-messages';
import { statusOfPage } from '../../lib/browser/page-status';
import { isErrorPage } from '../../lib/detect/page';
import { asPublished } from '../convert-page/face';
import '../hint/face';
import './face';
import { noticePage } from './notice-page';
import { Noticing } from './noticing';

/** Put into a page by its guest once there may be Chinese prose in it; a second time it changes nothing. */
export default defineUnlistedScript(() => {
  globalThis.zhaibaoNoticing ??= startNoticing();
});

function startNoticing(): Noticing {
  const noticing = new Noticing({
    address: () => location.href,
    noticePage: () => asPublished(document, () => noticePage(document)),
    isErrorPage: () => isErrorPage(document, statusOfPage()),
    tellNotice: (notice) => askBackground('pageNoticed', notice),
    showHint: async () => {
      // The hint itself is put into the page only now.
      await askBackground('bringHint', undefined);
      globalThis.zhaibaoHint?.showReport(() => noticing.dismissPage());
    },
    hideHint: () => globalThis.zhaibaoHint?.close(),
  });
  answerInTab('describePage', () => noticing.notice);
  return noticing;
}
