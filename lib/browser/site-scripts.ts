import { browser } from 'wxt/browser';
import { conversionScript } from './conversion-tab';
import { readSiteVariants } from './site-variants';

const scriptId = 'convert-page';

/**
 * Has the browser put the in-page converter into the pages of all sites with a rule, and of no others: a site
 * without one costs nothing, and the background need not wake for it. May be called again at any time.
 */
export async function putIntoRuledSites(): Promise<void> {
  const matches = (await readSiteVariants()).flatMap(({ host }) => patternsOf(host));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    matches,
    js: [conversionScript],
    allFrames: true,
    runAt: 'document_end' as const,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

/** Match patterns for a host and its subdomains; an address of numbers has none. */
function patternsOf(host: string): string[] {
  const isNumbers = /^[\d.]+$|^\[/u.test(host);
  return isNumbers ? [`*://${host}/*`] : [`*://${host}/*`, `*://*.${host}/*`];
}
