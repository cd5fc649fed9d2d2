import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hintsOn,
  isListed,
  noticesOn,
  noticingDefaults,
  parseNoticingSettings,
  readNoticingSettings,
  switchHintOff,
  switchSiteOff,
  switchSiteOn,
} from '../../../lib/browser/noticing-settings';

beforeEach(() => fakeBrowser.reset());

describe('noticing settings', () => {
  it('are the defaults while nothing is stored', async () => {
    expect(await readNoticingSettings()).toEqual(noticingDefaults);
  });

  it('replace stored values of another shape by their defaults', () => {
    const stored = { noticing: 'sometimes', sitesOff: 'a.example', hint: 7, hintSitesOff: ['b.example', 3] };
    expect(parseNoticingSettings(stored)).toEqual({
      noticing: 'on',
      sitesOff: [],
      hint: 'on',
      hintSitesOff: ['b.example'],
    });
  });

  it('keep a site once however often it is switched off', async () => {
    await switchSiteOff('sitesOff', 'xian.example');
    await switchSiteOff('sitesOff', 'xian.example');
    await switchSiteOff('hintSitesOff', 'zhen.example');
    expect(await readNoticingSettings()).toMatchObject({
      sitesOff: ['xian.example'],
      hintSitesOff: ['zhen.example'],
    });
  });

  it('let a host be looked at again even when a domain above it was listed', async () => {
    await switchSiteOff('sitesOff', 'xian.example');
    await switchSiteOff('sitesOff', 'shi.example');
    await switchSiteOn('sitesOff', 'www.xian.example');
    expect((await readNoticingSettings()).sitesOff).toEqual(['shi.example']);
  });
});

describe('where pages are noticed', () => {
  it('covers subdomains of a listed host but no host that merely ends alike', () => {
    expect(isListed(['xian.example'], 'www.xian.example')).toBe(true);
    expect(isListed(['xian.example'], 'daxian.example')).toBe(false);
    expect(isListed(['www.xian.example'], 'xian.example')).toBe(false);
  });

  it('is nowhere when noticing waits for a click', () => {
    expect(noticesOn({ ...noticingDefaults, noticing: 'click-only' }, 'xian.example')).toBe(false);
    expect(noticesOn({ ...noticingDefaults, noticing: 'off' }, 'xian.example')).toBe(false);
    expect(noticesOn(noticingDefaults, 'xian.example')).toBe(true);
  });

  it('shows hints only where pages are noticed and hints are wanted', async () => {
    expect(hintsOn(noticingDefaults, 'xian.example')).toBe(true);
    expect(hintsOn({ ...noticingDefaults, sitesOff: ['xian.example'] }, 'xian.example')).toBe(false);
    expect(hintsOn({ ...noticingDefaults, hintSitesOff: ['xian.example'] }, 'xian.example')).toBe(false);
    await switchHintOff();
    expect(hintsOn(await readNoticingSettings(), 'xian.example')).toBe(false);
  });
});
