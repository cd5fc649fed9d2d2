import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readNoticingSettings } from '../../../lib/browser/noticing-settings';
import {
  parseSettings,
  readSettings,
  resetSettings,
  settingsDefaults,
  variantOfLanguage,
  variantsToKeep,
  watchSettings,
  writeSetting,
  writeSettings,
} from '../../../lib/browser/settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-HK');
});
const defaults = settingsDefaults('zh-TW');

describe('the reading variant of a language', () => {
  it.each([
    ['zh-CN', 'cn'],
    ['zh', 'cn'],
    ['zh-SG', 'cn'],
    ['zh-Hans-CN', 'cn'],
    ['zh-TW', 'tw'],
    ['zh_TW', 'tw'],
    ['zh-Hant', 'tw'],
    ['zh-Hant-HK', 'hk'],
    ['zh-MO', 'hk'],
    ['en-US', 'original'],
    ['zhx', 'original'],
    ['', 'original'],
  ])('%s reads %s', (language, variant) => {
    expect(variantOfLanguage(language)).toBe(variant);
  });
});

describe('settings', () => {
  it('are what was written, and the defaults for the rest', async () => {
    await writeSetting('readingVariant', 'hk');
    await writeSetting('keepSnapshots', false);
    const settings = await readSettings();
    expect(settings.readingVariant).toBe('hk');
    expect(settings.keepSnapshots).toBe(false);
    expect(settings.noticing).toBe('on');
    expect(settings.keptVariants).toEqual([]);
  });

  it('start with the variant of the browser’s language', async () => {
    expect((await readSettings()).readingVariant).toBe('hk');
  });

  it('are the same for the content script, which reads them without the storage items', async () => {
    await writeSetting('noticing', 'click-only');
    await writeSetting('hintSitesOff', ['zhen.example']);
    expect(await readNoticingSettings()).toMatchObject({
      noticing: 'click-only',
      hintSitesOff: ['zhen.example'],
    });
  });

  it('come back whole after a reset that is undone', async () => {
    await writeSetting('sitesOff', ['xian.example']);
    await writeSetting('readerType', { size: 22, lineHeight: 2, measure: 34, face: 'hei' });
    const before = await readSettings();
    await resetSettings();
    expect((await readSettings()).sitesOff).toEqual([]);
    await writeSettings(before);
    expect(await readSettings()).toEqual(before);
  });

  it('take over the type of an earlier version, and leave a face that was chosen', async () => {
    const stored = { size: 22, lineHeight: 2, measure: 34 };
    for (const [value, face] of [
      [stored, 'song'],
      [{ ...stored, face: 'hei' }, 'hei'],
    ] as const) {
      await browser.storage.local.clear();
      await browser.storage.local.set({ readerType: value });
      vi.resetModules();
      const today = await import('../../../lib/browser/settings');
      expect((await today.readSettings()).readerType).toEqual({ ...stored, face });
      expect(await browser.storage.local.get(['readerType', 'readerType$'])).toEqual({
        readerType: { ...stored, face },
        readerType$: { v: 2 },
      });
    }
  });

  it('tell of a change made in another page', async () => {
    const told: string[] = [];
    const end = watchSettings((settings) => told.push(settings.readingVariant));
    await browser.storage.local.set({ readingVariant: 'twp' });
    await new Promise((resolve) => setTimeout(resolve));
    end();
    expect(told).toEqual(['twp']);
  });

  it('replace what has another shape by its default', () => {
    const parsed = parseSettings(
      {
        readingVariant: 't',
        keptVariants: ['hk', 'xx', 'cn'],
        keepSnapshots: false,
        readerType: { size: 9, lineHeight: 2, face: 'kai' },
      },
      defaults,
    );
    expect(parsed.readingVariant).toBe('tw');
    expect(parsed.keptVariants).toEqual(['cn', 'hk']);
    expect(parsed.keepSnapshots).toBe(false);
    expect(parsed.readerType).toEqual({ ...defaults.readerType, lineHeight: 2 });
    expect(parseSettings({}, defaults)).toEqual(defaults);
  });

  it('keep the phrases among what stands for phrases', () => {
    const phrase = { region: 'tw', written: '后某', becomes: '后某' };
    const others = [null, 7, 'x', { ...phrase, region: 'us' }, { region: 'tw', written: '后' }];
    const parse = (personalPhrases: unknown) => parseSettings({ personalPhrases }, defaults).personalPhrases;
    expect(parse([...others, phrase])).toEqual([phrase]);
    expect(parse('后某')).toEqual([]);
  });
});

describe('the variants kept with a clip', () => {
  it('are the reading variant first, then the others, each once', () => {
    expect(variantsToKeep({ ...defaults, keptVariants: ['cn', 'tw'] })).toEqual(['tw', 'cn']);
    expect(variantsToKeep({ ...defaults, readingVariant: 'original' })).toEqual([]);
  });
});
