import { browser } from 'wxt/browser';

/** Whether this browser has a side panel for extensions; Firefox has none of this kind. */
export function hasSidePanel(): boolean {
  return 'sidePanel' in browser;
}

/**
 * Opens the library beside the page. To be called in the same turn as the click that asks for it: browsers open
 * a side panel only for a person.
 */
export function openSidePanel(windowId: number): Promise<void> {
  return browser.sidePanel.open({ windowId });
}
