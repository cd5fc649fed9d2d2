import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { background } from '../../lib/browser/messages';
import { checkRuns } from '../../lib/browser/runs-guard';
import { readSettings } from '../../lib/browser/settings';
import { showPage, shownPage } from '../../lib/browser/conversion-tab';
import { putIntoRuledSites } from '../../lib/browser/site-scripts';
import { readPageVariant, watchSiteVariants } from '../../lib/browser/site-variants';
import { convertRuns } from '../../lib/convert/convert-runs';
import { phrasesFor, type Script, type Variant } from '../../lib/report';

const item = 'convert-page';

/** Converts for the pages, which hold no dictionaries, and keeps the sites that are always converted. */
export function answerPageConversion(): void {
  background.onMessage('convertRuns', async ({ data }) => {
    const { runs, pageScript, variant } = checkRuns(data);
    const settings = await readSettings();
    return convertRuns(runs, pageScript, variant, {
      personalPhrases: phrasesFor(settings.personalPhrases, variant),
      settleOverlaps: settings.settleOverlaps,
    });
  });
  // Browsers forget the registration when the extension is updated.
  browser.runtime.onInstalled.addListener(() => void putIntoRuledSites());
  watchSiteVariants(() => void putIntoRuledSites());

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === item && tab?.id !== undefined) void togglePage(tab.id);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === item && tab?.id !== undefined) void togglePage(tab.id);
  });
}

/** “Show in the other script” in the context menu of pages. */
export function makeConversionMenu(documentUrlPatterns: string[]): void {
  const title = i18n.t('inpage.menu');
  browser.contextMenus.create({ id: item, title, contexts: ['page', 'frame'], documentUrlPatterns });
}

/**
 * Shows a page in the variant that the person used last on a page, else reads clips in; where that changes
 * nothing, in the other script. A page that is converted already is put back.
 */
export async function togglePage(tabId: number): Promise<void> {
  const before = await shownPage(tabId);
  if (before !== null && before.shown !== 'original') {
    await showPage(tabId, 'original');
    return;
  }
  const outcome = await showPage(tabId, await usualVariant());
  if (outcome.status !== 'shown' || !outcome.page.isAlike || outcome.page.isStopped) return;
  await showPage(tabId, otherVariant(outcome.page.pageScript) ?? 'original');
}

async function usualVariant(): Promise<Variant> {
  const last = await readPageVariant();
  if (last !== null) return last;
  const { readingVariant } = await readSettings();
  return readingVariant === 'original' ? 'tw' : readingVariant;
}

/** Null for a page that holds nothing to convert. */
function otherVariant(script: Script): Variant | null {
  if (script === 'none') return null;
  return script === 'hans' ? 'tw' : 'cn';
}
