import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** What the toolbar button says of a tab. */
export type BadgeState = 'idle' | 'institutional' | 'report' | 'saved' | 'changed' | 'failed';

/** How one state looks: a mark on a coloured plate. */
export interface BadgeLook {
  /** null: 报 in the script of the browser's language. */
  readonly mark: string | null;
  readonly plate: string;
}

/** White on every plate, so that one ink serves light and dark toolbars. */
export const badgeInk = '#ffffff';

/**
 * Plates stand out from white and from near-black toolbars (3 : 1) and carry white ink (4.5 : 1); the marks
 * differ in form as well as in colour. Chromium paints no plate without text.
 */
export const badgeLooks: { readonly [State in BadgeState]: BadgeLook } = {
  idle: { mark: '', plate: '#6f6f6f' },
  institutional: { mark: '•', plate: '#6f6f6f' },
  report: { mark: null, plate: '#c8372d' },
  saved: { mark: '✓', plate: '#1f7a4d' },
  changed: { mark: '≠', plate: '#97590a' },
  failed: { mark: '!', plate: '#b3261e' },
};

/** The state in words, for the button's tooltip and for who cannot see the badge. */
function titleOf(state: BadgeState): string {
  switch (state) {
    case 'idle':
      return i18n.t('badge.idle');
    case 'institutional':
      return i18n.t('badge.institutional');
    case 'report':
      return i18n.t('badge.report');
    case 'saved':
      return i18n.t('badge.saved');
    case 'changed':
      return i18n.t('badge.changed');
    case 'failed':
      return i18n.t('badge.failed');
  }
}

/**
 * Shows a state on one tab's toolbar button until the tab goes to another page. The browser keeps it while
 * the worker sleeps. A tab that has closed meanwhile is no error.
 */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  const { mark, plate } = badgeLooks[state];
  const text = mark ?? i18n.t('badge.mark');
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: plate }),
      browser.action.setBadgeTextColor({ tabId, color: badgeInk }),
      browser.action.setTitle({ tabId, title: titleOf(state) }),
    ]);
  } catch (error) {
    if (await tabExists(tabId)) throw error;
  }
}

async function tabExists(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}
