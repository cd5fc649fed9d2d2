import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sharedPath } from '../../shared-corpus';

/** What `gold.json` of the shared corpus says of a seed, as far as extraction is answerable for it. */
export interface SeedGold {
  readonly file: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly source_label?: string;
  readonly original_source?: string;
  readonly authors: readonly string[];
  readonly author_label?: string;
  readonly editors: readonly string[];
  readonly approvers?: Readonly<Record<string, string>>;
  readonly issuer: string | null;
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

export function readSeedGold(): readonly SeedGold[] {
  const gold = JSON.parse(readFileSync(sharedPath('seeds', 'gold.json'), 'utf8')) as {
    seeds: readonly SeedGold[];
  }; // its shape is the interface above
  return gold.seeds;
}

export function readSeed(file: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../../seeds', file), 'utf8');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A seed's text set in a plain page: a paragraph a line, its title as heading, its info line and breadcrumb in a div,
 * navigation around.
 */
export function seedPage(text: string, { title, column }: SeedGold): string {
  let titleIsSet = false;
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const body = lines
    .filter((line) => line !== '')
    .map((line) => {
      const isTitle = title !== null && !titleIsSet && line.replace(/\([a-zā-ǜ]+\)/g, '') === title;
      if (isTitle) {
        titleIsSet = true;
        return `<h1>${escaped(line)}</h1>`;
      }
      const isHead = line === column || /^(?:首页|日期|來源|旗幟網)/.test(line);
      return isHead ? `<div class="head">${escaped(line)}</div>` : `<p>${escaped(line)}</p>`;
    });
  return `<!doctype html><html><head><title>${escaped(title ?? column ?? '某某党建网')}_某某党建网</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/a">要闻</a> <a href="/b">党建</a> <a href="/c">工作交流</a></div>
<div class="article">${body.join('\n')}</div>
<div class="side"><h3>热点新闻</h3><ul>${'<li><a href="/1">某市召开机关党建工作会议</a></li>'.repeat(8)}</ul></div>
<div class="footer">版权所有：某某党建网　京ICP备00000000号</div></body></html>`;
}
