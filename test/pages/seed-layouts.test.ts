import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { blockText, type Block } from '../../lib/report';
import { encodedPage } from '../../scripts/sample-site/index.mjs';
import { bodaLayout } from '../../scripts/sample-site/layouts/boda.mjs';
import { hanwebLayout } from '../../scripts/sample-site/layouts/hanweb.mjs';
import { mirrorLayout } from '../../scripts/sample-site/layouts/mirror.mjs';
import { oldTableLayout } from '../../scripts/sample-site/layouts/old-table.mjs';
import { partyJournalLayout } from '../../scripts/sample-site/layouts/party-journal.mjs';
import { trsLayout } from '../../scripts/sample-site/layouts/trs.mjs';
import { ucapLayout } from '../../scripts/sample-site/layouts/ucap.mjs';
import type { Layout, PageSetting } from '../../scripts/sample-site/sample-report';
import { seedReports } from '../../scripts/sample-site/seed-reports.mjs';
import { describeWithShared, sharedPath } from '../shared-corpus';
import { readPage, type ReadReport } from './read-page';

const layouts: readonly { readonly name: string; readonly layout: Layout; readonly setting: PageSetting }[] =
  [
    { name: 'TRS', layout: trsLayout, setting: { charset: 'utf-8', inMeta: true } },
    { name: '博达', layout: bodaLayout, setting: { charset: 'utf-8', inMeta: false } },
    { name: '大汉, GBK named in the page', layout: hanwebLayout, setting: { charset: 'gbk', inMeta: true } },
    {
      name: 'tables, GBK named by the server',
      layout: oldTableLayout,
      setting: { charset: 'gbk', inMeta: false },
    },
    { name: 'UCAP', layout: ucapLayout, setting: { charset: 'utf-8', inMeta: true } },
    { name: 'a mirror', layout: mirrorLayout, setting: { charset: 'utf-8', inMeta: true } },
    { name: 'a party journal', layout: partyJournalLayout, setting: { charset: 'utf-8', inMeta: true } },
  ];

/** One seed's entry in gold.json, as far as a page can be asked for it. */
interface SeedGold {
  readonly file: string;
  readonly script: 'hans' | 'hant';
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly original_source?: string;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly approvers?: Readonly<Record<string, string>>;
  readonly issuer: string;
  readonly place: string | null;
  readonly column?: string;
  readonly breadcrumb?: readonly string[];
  readonly body_first: string;
  readonly body_last: string;
  readonly paragraphs?: number;
  readonly headings?: readonly string[];
  readonly captions?: readonly { readonly text: string; readonly photographer: string }[];
  readonly not_in_body: readonly string[];
}

/** What issue 2 leaves to the byte-slip decoder. */
const slipped = '!爸貞c';

describeWithShared('a seed set in a page', () => {
  const { seeds } = JSON.parse(readFileSync(sharedPath('seeds', 'gold.json'), 'utf8')) as {
    seeds: SeedGold[];
  };
  const cases = seeds.flatMap((gold) => layouts.map((set) => ({ set, gold, seed: gold.file.slice(0, 3) })));

  describe.each(cases)('$seed in $set.name', ({ set: { layout, setting }, gold, seed }) => {
    let page: ReadReport;
    beforeAll(() => {
      page = readSeedPage(seed, layout, setting);
    });
    checkAgainst(gold, () => page);
  });
});

function readSeedPage(seed: string, layout: Layout, setting: PageSetting): ReadReport {
  const report = Object.entries(seedReports).find(([number]) => number === seed)?.[1];
  if (report === undefined) throw new Error(`no sample report of seed ${seed}`);
  const bytes = encodedPage(layout(report, setting), setting.charset);
  const header = setting.inMeta ? null : setting.charset;
  const page = readPage(bytes, `https://www.yangben.example/gzdt/${seed}.html`, header);
  if (page.status === 'nothing') throw new Error(`nothing found: ${page.reason}`);
  return page;
}

function checkAgainst(gold: SeedGold, page: () => ReadReport): void {
  const body = () => page().blocks.map(blockText).join('\n');
  it('has the title', () => expect(page().title).toBe(gold.title));
  it('has the date', () => expect(page().publishedAt).toBe(gold.published));
  it('has the source', () => expect(page().source).toBe(gold.source));
  it('has the source of the first printing', () =>
    expect(page().originalSource).toBe(gold.original_source ?? null));
  it('has the authors', () => expect(page().authors).toEqual(gold.authors));
  it('has the editors', () => expect(page().editors).toEqual(gold.editors));
  it('has the approvers', () => {
    const approvers = Object.fromEntries(page().approvers.map(({ role, name }) => [role, name]));
    expect(approvers).toEqual(gold.approvers ?? {});
  });
  it('has the issuing body', () => expect(page().issuer).toBe(gold.issuer));
  it('has the place', () => expect(page().place).toBe(gold.place));
  it('has the script', () => expect(page().script).toBe(gold.script));
  it('is a report', () => expect(page().kind).toBe('report'));
  it('begins and ends as it should', () => {
    expect(body().slice(0, gold.body_first.length)).toBe(gold.body_first);
    expect(body().slice(-gold.body_last.length)).toBe(gold.body_last);
  });
  it('holds nothing of the site', () => {
    const shown = body();
    expect(gold.not_in_body.filter((words) => words !== slipped && shown.includes(words))).toEqual([]);
  });
  const { column, breadcrumb, paragraphs, headings, captions } = gold;
  if (column !== undefined) it('has the column', () => expect(page().column).toBe(column));
  if (breadcrumb !== undefined) it('has the breadcrumb', () => expect(page().breadcrumb).toEqual(breadcrumb));
  if (paragraphs !== undefined) {
    it('has the paragraphs', () => expect(textsOf(page().blocks, 'paragraph')).toHaveLength(paragraphs));
  }
  if (headings !== undefined)
    it('has the headings', () => expect(textsOf(page().blocks, 'heading')).toEqual(headings));
  if (captions !== undefined) {
    it('has the captions with who took the picture', () => {
      // A caption keeps its “许国斌/摄”; gold names the sentence alone.
      const found = page().captions.map(({ text, photographer }) => ({
        text: text.replace(/[^。]*$/, ''),
        photographer,
      }));
      expect(found).toEqual(captions);
    });
  }
}

function textsOf(blocks: readonly Block[], kind: Block['kind']): readonly string[] {
  return blocks.filter((block) => block.kind === kind).map(blockText);
}
