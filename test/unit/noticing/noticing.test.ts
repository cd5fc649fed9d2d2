import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { isErrorPage } from '../../../lib/detect/page';
import { Noticing, type Surroundings } from '../../../entrypoints/notice/noticing';
import type { PageStanding } from '../../../lib/browser/messages';
import { noticingDefaults } from '../../../lib/browser/noticing-settings';
import type { TextJudgement } from '../../../lib/detect';
import type { PageKind } from '../../../lib/report';

const address = 'https://www.qinghe.example/gzdt/1.html';
const text =
  '青禾县林业局组织职工到包联村栽植树苗，并对去年栽下的苗木逐株查看补植，局党支部还为村里的老人送去了防滑鞋和常用药品。';
const unknown: PageStanding = { saved: 'no', clipId: null, hint: true };

function judgementOf(kind: PageKind): TextJudgement {
  const detection = { kind, score: kind === 'report' ? 4 : -4, reasons: [], modelVersion: 'test' };
  return { detection, pairs: [1, 2, 3] };
}

/** A page that is a report, on a browser where everything is on; parts can be replaced. */
function around(parts: Partial<Surroundings> = {}): Surroundings {
  return {
    address: () => address,
    noticePage: () => judgementOf('report'),
    isErrorPage: () => false,
    tellNotice: vi.fn(() => Promise.resolve(unknown)),
    showHint: vi.fn(() => Promise.resolve()),
    hideHint: vi.fn(),
    ...parts,
  };
}

describe('a report', () => {
  it('is told, remembered and hinted', async () => {
    const page = around();
    const noticing = new Noticing(page);
    expect(noticing.notice).toBeNull();
    expect(await noticing.look(noticingDefaults)).toBe('settled');
    expect(noticing.notice).toEqual({ url: address, ...judgementOf('report') });
    expect(page.tellNotice).toHaveBeenCalledExactlyOnceWith(noticing.notice);
    expect(page.showHint).toHaveBeenCalledOnce();
  });

  it('is not told twice while it stays what it is', async () => {
    const page = around();
    const noticing = new Noticing(page);
    await noticing.look(noticingDefaults);
    await noticing.look(noticingDefaults);
    expect(page.tellNotice).toHaveBeenCalledOnce();
  });

  it('gets no hint where the background says so', async () => {
    const page = around({ tellNotice: () => Promise.resolve({ ...unknown, hint: false }) });
    await new Noticing(page).look(noticingDefaults);
    expect(page.showHint).not.toHaveBeenCalled();
  });

  it('gets no hint again after the person did not want it on this page', async () => {
    const page = around();
    const noticing = new Noticing(page);
    await noticing.look(noticingDefaults);
    noticing.dismissPage();
    noticing.leavePage();
    await noticing.look(noticingDefaults);
    expect(page.tellNotice).toHaveBeenCalledTimes(2);
    expect(page.showHint).toHaveBeenCalledOnce();
    expect(page.hideHint).toHaveBeenCalled();
  });
});

describe('other pages', () => {
  it('without Chinese prose are told to nobody, and may still get some', async () => {
    const page = around({ noticePage: () => null });
    const noticing = new Noticing(page);
    expect(await noticing.look(noticingDefaults)).toBe('open');
    expect(noticing.notice).toBeNull();
    expect(page.tellNotice).not.toHaveBeenCalled();
  });

  it.each(['institutional', 'article', 'none'] as const)(
    'of kind %s are told, and stay open',
    async (kind) => {
      const page = around({ noticePage: () => judgementOf(kind) });
      expect(await new Noticing(page).look(noticingDefaults)).toBe('open');
      expect(page.tellNotice).toHaveBeenCalledOnce();
    },
  );

  it('are told anew when they turn out to be reports', async () => {
    let kind: PageKind = 'article';
    const page = around({ noticePage: () => judgementOf(kind) });
    const noticing = new Noticing(page);
    await noticing.look(noticingDefaults);
    kind = 'report';
    expect(await noticing.look(noticingDefaults)).toBe('settled');
    expect(page.tellNotice).toHaveBeenCalledTimes(2);
  });
});

it.each([
  ['everywhere', { hint: 'off' }],
  ['on the site', { hintSitesOff: ['www.qinghe.example'] }],
] as const)('with hints switched off %s, the page is told but not hinted', async (_, settings) => {
  const page = around();
  await new Noticing(page).look({ ...noticingDefaults, ...settings });
  expect(page.tellNotice).toHaveBeenCalledOnce();
  expect(page.showHint).not.toHaveBeenCalled();
});

it('a page that moves on while the background is asked gets no hint of the page before', async () => {
  let answer: (standing: PageStanding) => void = () => {};
  const page = around({ tellNotice: () => new Promise((resolve) => (answer = resolve)) });
  const noticing = new Noticing(page);
  const looking = noticing.look(noticingDefaults);
  await vi.waitFor(() => expect(noticing.notice).not.toBeNull());
  noticing.leavePage();
  answer(unknown);
  await looking;
  expect(page.showHint).not.toHaveBeenCalled();
});

it('takes back what it told of the page before, in the same document, when the next has no Chinese prose', async () => {
  let judgement: TextJudgement | null = judgementOf('report');
  const page = around({ noticePage: () => judgement });
  const noticing = new Noticing(page);
  await noticing.look(noticingDefaults);
  noticing.leavePage();
  judgement = null;
  await noticing.look(noticingDefaults);
  await noticing.look(noticingDefaults);
  expect(page.tellNotice).toHaveBeenCalledTimes(2);
  expect(noticing.notice).toMatchObject({ detection: { kind: 'none' }, pairs: [] });
});

describe('a page that stands in for one that is gone', () => {
  it('is told though it has no Chinese prose: it may be one that is kept', async () => {
    const page = around({ noticePage: () => null, isErrorPage: () => true });
    const noticing = new Noticing(page);
    expect(await noticing.look(noticingDefaults)).toBe('open');
    await noticing.look(noticingDefaults);
    expect(page.tellNotice).toHaveBeenCalledOnce();
    expect(noticing.notice).toMatchObject({ url: address, detection: { kind: 'none' } });
  });

  it.each([
    ['by its status', '', 404, true],
    ['in words', '<title>404</title><p>您访问的页面不存在</p>', 200, true],
    ['not at all', '<p>您好</p>', 200, false],
    ['in a text of some length', `<p>这项措施已删除。${text.repeat(12)}</p>`, 200, false],
  ] as const)('%s', (_, html, status, expected) => {
    const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
    expect(isErrorPage(document, status)).toBe(expected);
  });
});
