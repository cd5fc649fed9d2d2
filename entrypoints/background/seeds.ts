import { browser } from 'wxt/browser';
import { readSettings, variantsToKeep } from '../../lib/browser/settings';
import { installSeeds } from '../../lib/store/seeds';
import type { Store } from '../../lib/store/store';
import { seedFiles } from './seed-files';

/**
 * Puts the bundled reports among the clips at install and update, and looks at every start whether an earlier
 * worker died before it was through: that costs one look-up a seed.
 */
export function keepSeeds(store: Store): void {
  let underWay: Promise<unknown> | null = null;
  const install = (): void => {
    underWay ??= installBundled(store)
      .catch((error: unknown) => console.error('The seeds are not all there; the next start goes on.', error))
      .finally(() => {
        underWay = null;
      });
  };
  browser.runtime.onInstalled.addListener(install);
  install();
}

async function installBundled(store: Store): Promise<void> {
  const settings = await readSettings();
  await installSeeds(store, seedFiles, {
    version: browser.runtime.getManifest().version,
    at: new Date().toISOString(),
    readingVariants: variantsToKeep(settings),
    personalPhrases: settings.personalPhrases,
  });
}
