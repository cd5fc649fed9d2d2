import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { moveSettings, settingsChange } from '../../../lib/browser/settings-change';
import { readSettings, settingsDefaults, writeSetting, writeSettings } from '../../../lib/browser/settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
});
const defaults = settingsDefaults('en');

describe('taking over settings', () => {
  it('takes single values as they come, and names only those that change', () => {
    expect(settingsChange(defaults, { hint: 'off', keepSnapshots: true, readingVariant: 'hk' })).toEqual({
      before: { hint: 'on', readingVariant: 'original' },
      after: { hint: 'off', readingVariant: 'hk' },
    });
  });

  it('adds to lists what they lack, and keeps what they have', () => {
    const here = {
      ...defaults,
      sitesOff: ['甲.example', '乙.example'],
      personalPhrases: [
        { region: 'tw', written: '台', becomes: '臺' },
        { region: 'tw', written: '里', becomes: '裡' },
      ],
    } as const;
    const there = {
      sitesOff: ['乙.example', '丙.example'],
      personalPhrases: [
        { region: 'tw', written: '里', becomes: '里' },
        { region: 'hk', written: '里', becomes: '裏' },
      ],
    };
    expect(settingsChange(here, there).after).toEqual({
      sitesOff: ['甲.example', '乙.example', '丙.example'],
      personalPhrases: [
        { region: 'tw', written: '台', becomes: '臺' },
        { region: 'tw', written: '里', becomes: '里' },
        { region: 'hk', written: '里', becomes: '裏' },
      ],
    });
  });

  it('leaves alone what is missing or no setting', () => {
    const here = { ...defaults, backupReminder: 'weekly', noticing: 'off' } as const;
    const strange = { backupReminder: 'hourly', readerType: 7, colour: 'red' };
    expect(settingsChange(here, strange)).toEqual({ before: {}, after: {} });
  });

  it('changes nothing the second time', async () => {
    const there = { sitesOff: ['丙.example'], hint: 'off', siteVariants: [{ host: 'a.cn', variant: 'tw' }] };
    const { before, after } = settingsChange(await readSettings(), there);
    await moveSettings(before, after);
    expect(settingsChange(await readSettings(), there)).toEqual({ before: {}, after: {} });
  });
});

describe('settings that were taken over', () => {
  it('go back to what they were, but for those that the person has set since', async () => {
    await writeSettings({ sitesOff: ['甲.example'], hint: 'on' });
    const standing = await readSettings();
    const { before, after } = settingsChange(standing, { sitesOff: ['乙.example'], hint: 'off' });
    await moveSettings(before, after);
    expect((await readSettings()).sitesOff).toEqual(['甲.example', '乙.example']);
    await writeSetting('sitesOff', ['丙.example']);
    await moveSettings(after, before);
    await moveSettings(after, before);
    expect(await readSettings()).toEqual({ ...standing, sitesOff: ['丙.example'] });
  });
});
