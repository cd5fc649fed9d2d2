import { describe, expect, it, vi } from 'vitest';
import { look, type Tab } from '../../../entrypoints/guest/first-look';
import type { NoticingFace } from '../../../entrypoints/notice/face';
import { noticingDefaults } from '../../../lib/browser/noticing-settings';

const address = 'https://www.qinghe.example/gzdt/1.html';

/** A tab with a report into which noticing can be brought; parts can be replaced. */
function tabWith(parts: Partial<Tab> = {}): Tab & { readonly noticed: NoticingFace } {
  let brought: NoticingFace | undefined;
  const noticed: NoticingFace = {
    look: vi.fn(() => Promise.resolve('settled' as const)),
    leavePage: vi.fn(),
  };
  return {
    noticed,
    address: () => address,
    glance: () => 'han',
    isErrorPage: () => false,
    whenIdle: () => Promise.resolve(),
    readSettings: vi.fn(() => Promise.resolve(noticingDefaults)),
    noticing: () => brought,
    bringNoticing: vi.fn(() => {
      brought = noticed;
      return Promise.resolve();
    }),
    ...parts,
  };
}

describe('a page that may hold Chinese prose', () => {
  it('gets what judges it, once', async () => {
    const tab = tabWith();
    expect(await look(tab)).toBe('settled');
    expect(await look(tab)).toBe('settled');
    expect(tab.bringNoticing).toHaveBeenCalledOnce();
    expect(tab.noticed.look).toHaveBeenCalledTimes(2);
    expect(tab.noticed.look).toHaveBeenCalledWith(noticingDefaults);
  });

  it.each([
    ['everywhere', { noticing: 'off' }],
    ['until asked', { noticing: 'click-only' }],
    ['on the site', { sitesOff: ['qinghe.example'] }],
  ] as const)('is left alone with noticing off %s', async (_, settings) => {
    const tab = tabWith({ readSettings: () => Promise.resolve({ ...noticingDefaults, ...settings }) });
    expect(await look(tab)).toBe('settled');
    expect(tab.bringNoticing).not.toHaveBeenCalled();
  });

  it('is left alone with noticing switched off after it was brought', async () => {
    const tab = tabWith();
    await look(tab);
    const off = {
      ...tab,
      readSettings: () => Promise.resolve({ ...noticingDefaults, noticing: 'off' as const }),
    };
    expect(await look(off)).toBe('settled');
    expect(tab.noticed.look).toHaveBeenCalledOnce();
  });

  it('is not judged under the address of the page before', async () => {
    let now = address;
    const tab = tabWith({
      address: () => now,
      whenIdle: () => {
        now = `${address}?next`;
        return Promise.resolve();
      },
    });
    expect(await look(tab)).toBe('open');
    expect(tab.noticed.look).not.toHaveBeenCalled();
  });
});

describe('any other page', () => {
  it.each(['letters', 'little'] as const)(
    'of %s gets nothing, and the extension is not asked',
    async (seen) => {
      const tab = tabWith({ glance: () => seen });
      expect(await look(tab)).toBe('open');
      expect(tab.readSettings).not.toHaveBeenCalled();
      expect(tab.bringNoticing).not.toHaveBeenCalled();
    },
  );

  it('of little text is judged when it stands in for one that is gone: it may be one that is kept', async () => {
    const tab = tabWith({ glance: () => 'little', isErrorPage: () => true });
    await look(tab);
    expect(tab.noticed.look).toHaveBeenCalledOnce();
  });

  it('is judged where a page before it was: what that one showed must be taken back', async () => {
    let seen: 'han' | 'letters' = 'han';
    const tab = tabWith({ glance: () => seen });
    await look(tab);
    seen = 'letters';
    await look(tab);
    expect(tab.noticed.look).toHaveBeenCalledTimes(2);
  });
});

it('rejects where the extension cannot be reached, for the guest to end', async () => {
  await expect(look(tabWith({ bringNoticing: () => Promise.reject(new Error('gone')) }))).rejects.toThrow(
    'gone',
  );
});
