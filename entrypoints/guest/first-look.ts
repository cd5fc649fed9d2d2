import { noticesOn, type NoticingSettings } from '../../lib/browser/noticing-settings';
import type { Glance } from '../../lib/detect/page/glance';
import type { Look, NoticingFace } from '../notice/face';

/** What a look asks of the tab it happens in; a few functions in tests. */
export interface Tab {
  readonly address: () => string;
  readonly glance: () => Glance;
  /** Whether the page says, by its status or in words, that what stood there is gone: it may be one that is kept. */
  readonly isErrorPage: () => boolean;
  /** Resolves when the page has nothing more urgent to do. */
  readonly whenIdle: () => Promise<void>;
  readonly readSettings: () => Promise<NoticingSettings>;
  /** undefined until it was brought once. */
  readonly noticing: () => NoticingFace | undefined;
  readonly bringNoticing: () => Promise<void>;
}

/**
 * Looks at a page. Most are none of ours: there it ends with the glance, and nothing of the extension is asked or
 * loaded. Where there may be Chinese prose, and noticing is on, what judges the page is brought. Rejects only when the
 * extension cannot be reached.
 */
export async function look(tab: Tab): Promise<Look> {
  const url = tab.address();
  if (tab.noticing() === undefined && !deservesNotice(tab)) return 'open';
  const settings = await tab.readSettings();
  if (!noticesOn(settings, new URL(url).hostname)) return 'settled';
  await tab.whenIdle();
  if (tab.noticing() === undefined) await tab.bringNoticing();
  if (tab.address() !== url) return 'open';
  return (await tab.noticing()?.look(settings)) ?? 'settled';
}

/** A page of much text is not asked whether it is an error page: the asking costs as much as the glance. */
function deservesNotice(tab: Tab): boolean {
  const seen = tab.glance();
  return seen === 'han' || (seen === 'little' && tab.isErrorPage());
}
