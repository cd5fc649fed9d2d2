import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** What the toolbar button says of a tab. */
export type BadgeState =
  'idle' | 'institutional' | 'report' | 'saved' | 'changed' | 'gone' | 'moved' | 'failed';

/** How one state looks: a mark on a coloured plate. */
export interface BadgeLook {
  /** null: 报 in the script of the browser's language. */
  readonly mark: string | null;
  readonly plate: string;
}

/** White on every plate, so that one ink serves light and dark toolbars. */
export const badgeInk = '#ffffff';

/**
 * Plates carry white ink (4.5 : 1) and stand out from white and from dark grey toolbars as far as that allows
 * (2.4 : 1 at least). The marks differ in form as well as in colour. Chromium paints no plate without text.
 */
export const badgeLooks: { readonly [State in BadgeState]: BadgeLook } = {
  idle: { mark: '', plate: '#757575' },
  institutional: { mark: '•', plate: '#757575' },
  report: { mark: null, plate: '#2c70d9' },
  saved: { mark: '✓', plate: '#1f8354' },
  changed: { mark: '≠', plate: '#a2640c' },
  gone: { mark: '∅', plate: '#8f63b8' },
  moved: { mark: '→', plate: '#a2640c' },
  failed: { mark: '!', plate: '#d93025' },
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
    case 'gone':
      return i18n.t('badge.gone');
    case 'moved':
      return i18n.t('badge.moved');
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
