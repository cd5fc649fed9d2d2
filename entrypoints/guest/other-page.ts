/** Applications that keep their place behind `#`; any other fragment is a place on the same page. */
const placeOnPage = /#(?![!/]).*/;

/** Whether a change of address leads to another page, not to another place on the same one. */
export function isOtherPage(from: string, to: string): boolean {
  return from.replace(placeOnPage, '') !== to.replace(placeOnPage, '');
}
