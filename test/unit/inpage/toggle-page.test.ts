import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { togglePage } from '../../../entrypoints/background/page-conversion';
import { writeSetting } from '../../../lib/browser/settings';
import { rememberPageVariant } from '../../../lib/browser/site-variants';
import type { ReadingVariant, Script, ShownPage } from '../../../lib/report';

/** A tab whose page is written in a script. */
const tab = { script: 'hans' as Script, shown: 'original' as ReadingVariant, asked: [] as ReadingVariant[] };

function stateOf(): ShownPage {
  const { script, shown } = tab;
  const reads = shown === 'cn' ? 'hans' : 'hant';
  return { shown, pageScript: script, isAlike: script === reads || script === 'none', isStopped: false };
}

vi.mock('../../../lib/browser/conversion-tab', () => ({
  shownPage: async () => (tab.shown === 'original' ? null : stateOf()),
  showPage: async (_: number, wanted: ReadingVariant) => {
    tab.asked.push(wanted);
    tab.shown = wanted;
    return { status: 'shown', page: stateOf() };
  },
}));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-US');
  Object.assign(tab, { script: 'hans', shown: 'original', asked: [] });
  await writeSetting('readingVariant', 'hk');
});

describe('the shortcut', () => {
  it('shows the page in the variant that clips are read in, and puts it back', async () => {
    await togglePage(7);
    expect(tab.asked).toEqual(['hk']);
    await togglePage(7);
    expect(tab.asked).toEqual(['hk', 'original']);
  });

  it('prefers the variant that was used last on a page', async () => {
    await rememberPageVariant('tw');
    await togglePage(7);
    expect(tab.asked).toEqual(['tw']);
  });

  it('shows the other script where the page is written this way already', async () => {
    tab.script = 'hant';
    await togglePage(7);
    expect(tab.asked).toEqual(['hk', 'cn']);
  });

  it('leaves a page without Chinese as it is', async () => {
    tab.script = 'none';
    await togglePage(7);
    expect(tab.shown).toBe('original');
  });

  it('takes Taiwan where nothing was ever chosen', async () => {
    await writeSetting('readingVariant', 'original');
    await togglePage(7);
    expect(tab.asked).toEqual(['tw']);
  });
});
