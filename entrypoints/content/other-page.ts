/** Applications that keep their place behind `#`; any other fragment is a place on the same page. */
const placeOnPage = /#(?![!/]).*/;

/** Whether a change of address leads to another page, not to another place on the same one. */
export function isOtherPage(from: URL, to: URL): boolean {
  return from.href.replace(placeOnPage, '') !== to.href.replace(placeOnPage, '');
}
