import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tab } from '../../lib/browser/messages';
import { readSiteVariants, variantOfSite } from '../../lib/browser/site-variants';
import { PageConversion } from '../../lib/inpage';
import './face';
import { answerFramesAround } from './frame-events';
import { pagePorts } from './ports';

/**
 * Put into a page and its frames when they are to be shown in another script, or by the browser where a rule of the
 * person says so. The one that is there stays, unless its extension has been replaced.
 */
export default defineUnlistedScript(() => {
  if (globalThis.zhaibaoConversion?.isAlive() === true) return;
  globalThis.zhaibaoConversion?.restore();
  // A frame in which everything is edited: a mail that is being written.
  if (document.designMode === 'on') return;
  const conversion = new PageConversion(document, pagePorts);
  let isAsked = false;
  globalThis.zhaibaoConversion = {
    // An extension that was replaced leaves its scripts behind without an id.
    isAlive: () => browser.runtime?.id !== undefined,
    restore: () => conversion.restore(),
    asPublished: (read) => conversion.asPublished(read),
  };
  answerFramesAround(document, () => conversion.layOpen());
  tab.onMessage('showPage', ({ data }) => {
    isAsked = true;
    return conversion.show(data);
  });
  tab.onMessage('shownPage', () => conversion.state);
  void followRule(conversion, () => isAsked);
});

async function followRule(conversion: PageConversion, isAsked: () => boolean): Promise<void> {
  const variant = variantOfSite(await readSiteVariants(), location.hostname);
  if (variant !== null && !isAsked()) await conversion.show(variant);
}
