import { browser } from 'wxt/browser';

/** The keys that clip a page, as the person has them set; null when there are none. */
export async function clipKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  const shortcut = commands.find(({ name }) => name === 'clip-page')?.shortcut ?? '';
  return shortcut === '' ? null : shortcut;
}
