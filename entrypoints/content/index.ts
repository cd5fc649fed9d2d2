import { defineContentScript } from 'wxt/utils/define-content-script';
import { Guest } from './guest';

/** Notices similar reports: the guest of every tab, which changes nothing and asks for nothing until there is one. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // Pages must not be told that we are here.
  noScriptStartedPostMessage: true,
  main(context) {
    new Guest(context).settle();
  },
});
