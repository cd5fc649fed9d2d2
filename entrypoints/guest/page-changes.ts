import { isOtherPage } from './other-page';

/** Without a Navigation API the address is asked for, so often, in milliseconds. */
const askingPause = 1_000;

/**
 * Calls back whenever another page has taken the place of the one in this document: by a script that changed its
 * address, or out of the browser's cache of pages. Gives the function that ends it.
 */
export function watchPageChanges(changed: () => void): () => void {
  let known = location.href;
  const compare = (): void => {
    const before = known;
    known = location.href;
    if (isOtherPage(before, known)) changed();
  };
  const comeBack = (event: PageTransitionEvent): void => {
    if (event.persisted) changed();
  };
  addEventListener('pageshow', comeBack);
  const endAddresses = watchAddresses(compare);
  return () => {
    removeEventListener('pageshow', comeBack);
    endAddresses();
  };
}

/** Firefox has had a Navigation API since version 147. */
function watchAddresses(moved: () => void): () => void {
  if (typeof globalThis.navigation?.addEventListener === 'function') {
    navigation.addEventListener('currententrychange', moved);
    return () => navigation.removeEventListener('currententrychange', moved);
  }
  const asking = setInterval(moved, askingPause);
  return () => clearInterval(asking);
}
