import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  parseSiteVariants,
  readPageVariant,
  readSiteVariants,
  rememberPageVariant,
  setSiteVariant,
  variantOfSite,
  watchSiteVariants,
} from '../../../lib/browser/site-variants';

beforeEach(() => fakeBrowser.reset());

describe('the variant of a site', () => {
  it('holds for its subdomains, the nearest rule first', async () => {
    await setSiteVariant('qingxi.example', 'tw');
    await setSiteVariant('dj.qingxi.example', 'hk');
    const sites = await readSiteVariants();
    expect(variantOfSite(sites, 'www.qingxi.example')).toBe('tw');
    expect(variantOfSite(sites, 'a.dj.qingxi.example')).toBe('hk');
    expect(variantOfSite(sites, 'otherqingxi.example')).toBeNull();
  });

  it('is one for each host', async () => {
    await setSiteVariant('qingxi.example', 'tw');
    await setSiteVariant('qingxi.example', 'cn');
    expect(await readSiteVariants()).toEqual([{ host: 'qingxi.example', variant: 'cn' }]);
  });

  it('is taken away together with the rule that covers it', async () => {
    await setSiteVariant('qingxi.example', 'tw');
    await setSiteVariant('yunling.example', 'tw');
    await setSiteVariant('dj.qingxi.example', null);
    expect(await readSiteVariants()).toEqual([{ host: 'yunling.example', variant: 'tw' }]);
  });

  it('is told to whoever watches', async () => {
    let told = 0;
    const end = watchSiteVariants(() => told++);
    await setSiteVariant('qingxi.example', 'tw');
    await rememberPageVariant('hk');
    end();
    await setSiteVariant('qingxi.example', null);
    expect(told).toBe(1);
  });

  it('leaves out what is stored in another shape', () => {
    expect(parseSiteVariants('x')).toEqual([]);
    expect(
      parseSiteVariants([null, { host: 'a.example', variant: 't' }, { host: 1, variant: 'tw' }]),
    ).toEqual([]);
    expect(parseSiteVariants([{ host: 'a.example', variant: 'tw' }])).toHaveLength(1);
  });
});

describe('the variant used last', () => {
  it('is none at first, and none when something else is stored', async () => {
    expect(await readPageVariant()).toBeNull();
    await rememberPageVariant('hk');
    expect(await readPageVariant()).toBe('hk');
    await browser.storage.local.set({ pageVariant: 'x' });
    expect(await readPageVariant()).toBeNull();
  });
});
