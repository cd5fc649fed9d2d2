import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Guest } from './guest';

/**
 * The content script of every tab, which changes nothing and loads nothing more until there may be Chinese prose. It is
 * named in the manifest by wxt.config.ts: what wxt wraps around a content script would double what it costs.
 */
export default defineUnlistedScript(() => {
  new Guest().settle();
});
