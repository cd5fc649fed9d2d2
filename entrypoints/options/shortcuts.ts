import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export interface Shortcut {
  readonly does: string;
  readonly keys: string;
}

/** Chromium's page for shortcuts; Firefox has a call for its own. */
const chromiumShortcuts = 'chrome://extensions/shortcuts';

/** The shortcuts as they are set now, in the words of the manifest. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    // The browsers give the command that opens the popup no description.
    does: description || (name === '_execute_action' ? i18n.t('options.shortcuts.openPopup') : (name ?? '')),
    keys: shortcut ?? '',
  }));
}

/** Whether this browser lets an extension's page open its settings for shortcuts (Firefox 137 and newer, Chromium). */
export function canOpenShortcuts(): boolean {
  return import.meta.env.CHROME || openShortcutSettings() !== null;
}

/** Opens the browser's own page for shortcuts. */
export async function openShortcuts(): Promise<void> {
  const open = openShortcutSettings();
  if (open === null) await browser.tabs.create({ url: chromiumShortcuts });
  else await open();
}

/** Firefox's call, which the browser's types do not name. */
function openShortcutSettings(): (() => Promise<void>) | null {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  return typeof open === 'function'
    ? async () => void (await Reflect.apply(open, browser.commands, []))
    : null;
}
