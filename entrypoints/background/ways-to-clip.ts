import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openLibraryTab } from '../../lib/browser/library-tab';
import type { StartClip } from './clipping';

const pageItem = 'clip-page';
const selectionItem = 'clip-selection';
/** Pages that an extension may read. */
const readable = ['http://*/*', 'https://*/*', 'file:///*'];

/** “Clip this page” and “Clip the selection” in the context menu of pages. */
export function offerMenus(startClip: StartClip): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
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
}

/** The keyboard shortcuts. */
export function offerCommands(startClip: StartClip): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-library') void openLibraryTab(null);
    if (command === 'clip-page') void clipActiveTab(startClip, tab?.id);
  });
}

async function clipActiveTab(startClip: StartClip, commandTab: number | undefined): Promise<void> {
  const tabId = commandTab ?? (await activeTab());
  if (tabId === undefined) return;
  await startClip({
    jobId: crypto.randomUUID(),
    tabId,
    frameId: 0,
    from: 'shortcut',
    part: 'selection-or-page',
  });
}

async function activeTab(): Promise<number | undefined> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id;
}
