import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkNotice, checkOwnAddress, checkOwnPage, readDelivery } from '../../../lib/browser/tab-guard';
import type { Block, Detection, ReportWarning } from '../../../lib/report';
import { sampleReport } from '../store/samples';

const url = 'https://dj.qingyuan.example/a/1.html';
const blocks: readonly Block[] = [
  { kind: 'heading', level: 2, text: '一、抓早', marks: [] },
  {
    kind: 'paragraph',
    text: '清源县机关工委',
    marks: [
      { kind: 'bold', start: 0, end: 3 },
      { kind: 'link', start: 3, end: 7, href: 'https://dj.qingyuan.example/' },
    ],
  },
  { kind: 'list-item', ordered: true, depth: 0, text: '抓细', marks: [] },
  { kind: 'quote', text: '抓实', marks: [] },
  {
    kind: 'table',
    rows: [
      ['镇', '户'],
      ['云岭', '12'],
    ],
  },
  { kind: 'figure', caption: '支部在行动', photographer: '甲', imageUrl: 'https://a.example/1.jpg' },
  { kind: 'figure', caption: '', photographer: null, imageUrl: null },
  { kind: 'page-break', page: 2 },
];
const warnings: readonly ReportWarning[] = [
  { kind: 'image-only', images: 2 },
  { kind: 'no-title' },
  { kind: 'partial', why: 'too-deep' },
  { kind: 'fallback-extractor' },
  { kind: 'several-pages', page: 1, of: null },
  { kind: 'missing-pages', pages: [2], of: 3 },
];
const detection: Detection = {
  kind: 'report',
  score: 3.2,
  reasons: [
    { kind: 'phrase', text: '抓早抓细', weight: 1.5 },
    { kind: 'structure', code: 'unit-names', weight: 0.4 },
  ],
  modelVersion: '1',
};
const report = {
  ...sampleReport({ url, blocks }),
  warnings,
  removals: [{ rule: 'share-bar', characters: 4, sample: '分享到：' }],
};
const delivery = {
  jobId: '0b8f1f3e-0000-4000-8000-000000000000',
  extraction: { status: 'report', report },
  detection,
  snapshot: '<html></html>',
  visiblePrint: [0, 4294967295],
};

/** The delivery with another value at one place. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(delivery) as unknown;
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce((at: unknown, key) => Reflect.get(Object(at), key), copy);
  if (last !== undefined) Reflect.set(Object(parent), last, value);
  return copy;
}

describe('readDelivery', () => {
  it('lets a page through as it is', () => {
    expect(readDelivery(delivery)).toBe(delivery);
    const nothing = { status: 'nothing', reason: { kind: 'list-page' } };
    expect(
      readDelivery({ ...delivery, extraction: nothing, detection: null, snapshot: null }),
    ).not.toBeNull();
  });

  it.each([
    ['no object', [], 'x'],
    ['a field too many', ['more'], 1],
    ['an endless id', ['jobId'], 'x'.repeat(65)],
    ['another status', ['extraction', 'status'], 'perhaps'],
    ['no blocks', ['extraction', 'report', 'blocks'], []],
    ['an unknown block', ['extraction', 'report', 'blocks', 0], { kind: 'html', text: '<b>' }],
    ['a line break in a line', ['extraction', 'report', 'blocks', 1, 'text'], '一\n二三四五六七'],
    ['a mark beyond its text', ['extraction', 'report', 'blocks', 1, 'marks', 0, 'end'], 8],
    ['a mark from behind', ['extraction', 'report', 'blocks', 1, 'marks', 0, 'start'], 3],
    ['a script as link', ['extraction', 'report', 'blocks', 1, 'marks', 1, 'href'], 'javascript:alert(1)'],
    ['a script as image', ['extraction', 'report', 'blocks', 5, 'imageUrl'], 'data:text/html,x'],
    ['a script as address', ['extraction', 'report', 'url'], 'javascript:alert(1)'],
    ['a tab in a cell', ['extraction', 'report', 'blocks', 4, 'rows', 0, 0], 'a\tb'],
    ['a seventh level', ['extraction', 'report', 'blocks', 0, 'level'], 7],
    ['a title without evidence', ['extraction', 'report', 'metadata', 'title'], { value: '题' }],
    ['authors that are no list', ['extraction', 'report', 'metadata', 'authors'], { length: 1 }],
    ['an unknown warning', ['extraction', 'report', 'warnings', 0], { kind: 'evil' }],
    [
      'a body of six million',
      ['extraction', 'report', 'blocks'],
      Array.from({ length: 6 }, () => ({ kind: 'quote', text: '党'.repeat(999_999), marks: [] })),
    ],
    ['a score that is none', ['detection', 'score'], Number.NaN],
    ['an unknown reason', ['detection', 'reasons', 1, 'code'], 'because'],
    ['too much HTML', ['snapshot'], 'x'.repeat(16_000_001)],
    ['a hash that is none', ['visiblePrint', 0], 1.5],
  ] as const)('stops %s', (_, path, value) => {
    expect(readDelivery(path.length === 0 ? value : changed(path, value))).toBeNull();
  });

  it('stops fields that hide in the prototype', () => {
    expect(readDelivery(Object.create(delivery))).toBeNull();
  });
});

describe('who may say what', () => {
  const tab = { url, tab: { id: 7 } } as never; // the parts of a sender that are looked at
  const own = { url: `${fakeBrowser.runtime.getURL('/')}popup.html` } as never;

  it('a tab speaks of its own site', () => {
    const notice = { url: `${url}#2`, detection, pairs: [1, 0xffffffff] };
    expect(checkNotice(notice, tab)).toBe(notice);
    expect(() => checkNotice({ ...notice, url: 'https://bank.example/' }, tab)).toThrow('own page');
    expect(() => checkNotice({ ...notice, detection: null }, tab)).toThrow('shape');
    expect(() => checkNotice({ ...notice, pairs: [-1] }, tab)).toThrow('shape');
    expect(() => checkNotice({ ...notice, pairs: Array(601).fill(1) }, tab)).toThrow('shape');
    expect(() => checkOwnAddress(url, {} as never)).toThrow('own page');
  });

  it('a page of ours speaks of any page, and alone asks for other tabs', () => {
    expect(() => checkOwnAddress('https://bank.example/', own)).not.toThrow();
    expect(() => checkOwnPage(own)).not.toThrow();
    expect(() => checkOwnPage(tab)).toThrow('Only a page of this extension');
    expect(() => checkOwnPage({} as never)).toThrow('Only a page of this extension');
  });
});
