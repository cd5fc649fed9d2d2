import type { WxtBrowser } from 'wxt/browser';

/**
 * The browser's extension API, reached for when it is used and not when a script starts: the first touch takes a page
 * half a millisecond, and in most tabs the guest never needs it. Firefox has it under Chromium's name too.
 */
export function extensionApi(): WxtBrowser {
  // No type of ours declares the global; it is what wxt/browser gives in Chromium.
  return Reflect.get(globalThis, 'chrome') as WxtBrowser;
}
