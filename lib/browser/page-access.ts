/** Whether a page may be read by an extension at all, and if not, why not. */
export type PageAccess =
  'open' | 'browser-page' | 'extension-store' | 'pdf' | 'local-file' | 'other-extension';

/** Hosts and paths that browsers keep every extension away from. */
const storePages: readonly { readonly host: string; readonly path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
];

const extensionSchemes: ReadonlySet<string> = new Set(['chrome-extension:', 'moz-extension:']);

/**
 * What an address tells of access. A tab without an address that we may know is a page of the browser's own.
 * 'pdf' and 'local-file' only explain a failure: an address may end in .pdf and be HTML, and a person may have
 * allowed local files.
 */
export function accessOf(url: string | undefined): PageAccess {
  if (url === undefined || url === '' || !URL.canParse(url)) return 'browser-page';
  const address = new URL(url);
  if (extensionSchemes.has(address.protocol)) return 'other-extension';
  if (address.protocol === 'file:') return isPdf(address) ? 'pdf' : 'local-file';
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return 'browser-page';
  const isStore = storePages.some(
    ({ host, path }) => address.hostname === host && address.pathname.startsWith(path),
  );
  if (isStore) return 'extension-store';
  return isPdf(address) ? 'pdf' : 'open';
}

/** Whether there is no use in asking: no permission can open the page. */
export function isClosed(
  access: PageAccess,
): access is 'browser-page' | 'extension-store' | 'other-extension' {
  return access === 'browser-page' || access === 'extension-store' || access === 'other-extension';
}

function isPdf(address: URL): boolean {
  return address.pathname.toLowerCase().endsWith('.pdf');
}
