import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openLibraryTab } from '../../lib/browser/library-tab';
import { hasSidePanel, openSidePanel } from '../../lib/browser/side-panel';
import type { StartClip } from './clipping';
import { makeConversionMenu } from './page-conversion';

const pageItem = 'clip-page';
const selectionItem = 'clip-selection';
const libraryItem = 'open-library';
const besideItem = 'open-beside';
/** Pages that an extension may read. */
const readable = ['http://*/*', 'https://*/*', 'file:///*'];

/**
 * “Clip this page” and “Clip the selection” in the context menu of pages; the library in that of the toolbar button.
 */
export function offerMenus(startClip: StartClip): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (menuItemId === libraryItem) void openLibraryTab(null);
    if (menuItemId === besideItem && tab !== undefined) void openSidePanel(tab.windowId);
    if (tab?.id === undefined) return;
    const job = { jobId: crypto.randomUUID(), tabId: tab.id };
    if (menuItemId === pageItem) {
      void startClip({ ...job, frameId: 0, from: 'menu-page', part: 'page' });
    } else if (menuItemId === selectionItem) {
      void startClip({ ...job, frameId, from: 'menu-selection', part: 'selection' });
    }
  });
}

/** The browser keeps the menus over restarts, so they are made at install and update, and then anew. */
async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: pageItem,
    title: i18n.t('menu.clipPage'),
    contexts: ['page', 'frame'],
    documentUrlPatterns: readable,
  });
  browser.contextMenus.create({
    id: selectionItem,
    title: i18n.t('menu.clipSelection'),
    contexts: ['selection'],
    documentUrlPatterns: readable,
  });
  makeConversionMenu(readable);
  browser.contextMenus.create({ id: libraryItem, title: i18n.t('menu.openLibrary'), contexts: ['action'] });
  if (hasSidePanel()) {
    browser.contextMenus.create({ id: besideItem, title: i18n.t('menu.openBeside'), contexts: ['action'] });
  }
}
