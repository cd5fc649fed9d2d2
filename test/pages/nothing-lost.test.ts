import { expect, it } from 'vitest';
import { decodePage } from '../../lib/decode/decode-page';
import { extractReport } from '../../lib/extract';
import { blockText } from '../../lib/report';
import { pageDocument } from '../../scripts/page-document';
import { pageSlugs, readPageCase } from './page-case';

/** Elements whose text no reader of the page sees as text. */
const unread = 'script, style, noscript, textarea, button, option, iframe';

function withoutSpace(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}

/** Cases that give a report, with their decoded HTML. */
const pages = pageSlugs().flatMap((slug) => {
  const { bytes, page, expected } = readPageCase(slug);
  const decoded = decodePage(bytes, page.header);
  if (expected.status !== 'report' || decoded.status !== 'text') return [];
  return [{ slug, html: decoded.text, url: page.url, charset: decoded.charset }];
});

it.each(pages)('$slug: every character of the page is kept or named among the removals', (page) => {
  const shown = pageDocument(page.html, page.url);
  for (const element of shown.querySelectorAll(unread)) element.remove();

  const extraction = extractReport(pageDocument(page.html, page.url), page);
  if (extraction.status === 'nothing') throw new Error(`nothing found: ${extraction.reason.kind}`);
  const { blocks, removals } = extraction.report;
  const kept = blocks.reduce((sum, block) => sum + withoutSpace(blockText(block)), 0);
  const removed = removals.reduce((sum, { characters }) => sum + characters, 0);

  expect(kept + removed).toBeGreaterThanOrEqual(withoutSpace(shown.body.textContent));
  for (const { rule, sample } of removals) {
    expect(rule).toMatch(/^[a-z-]+$/);
    expect(sample.length).toBeLessThanOrEqual(60);
  }
});
