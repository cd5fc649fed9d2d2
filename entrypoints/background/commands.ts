import { browser } from 'wxt/browser';
import { openLibraryTab } from '../../lib/browser/library-tab';
import type { StartClip } from './clipping';

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
