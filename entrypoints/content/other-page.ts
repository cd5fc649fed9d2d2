/** Applications that keep their place behind `#`; any other fragment is a place on the same page. */
const routedFragment = /^#[!/]/;

/** Whether a change of address leads to another page, not to another place on the same one. */
export function isOtherPage(from: URL, to: URL): boolean {
  if (from.origin !== to.origin || from.pathname !== to.pathname || from.search !== to.search) return true;
  return from.hash !== to.hash && (routedFragment.test(from.hash) || routedFragment.test(to.hash));
}
