/** Code given to `worker.evaluate` runs in the extension, where `chrome` is the extension API. */
declare const chrome: typeof import('wxt/browser').browser;
