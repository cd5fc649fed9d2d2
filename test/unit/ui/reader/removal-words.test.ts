import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../../lib/decode/decode-page';
import { extractReport } from '../../../../lib/extract';
import { sideElements } from '../../../../lib/extract/tables/containers';
import { chromeRows } from '../../../../lib/extract/tables/chrome-words';
import { lineRules } from '../../../../lib/extract/tables/line-rules';
import { pageDocument } from '../../../../scripts/page-document';
import { removalKey } from '../../../../ui/reader/removal-words';

const cases = resolve(import.meta.dirname, '../../../pages');

/** The rules by which text of our own page cases is taken away. */
function rulesInCases(): readonly string[] {
  return readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const decoded = decodePage(readFileSync(resolve(cases, name, 'source.html')), null);
      if (decoded.status !== 'text') return [];
      const url = 'https://www.yunxiu-yangben.gov.cn/a.html';
      const extraction = extractReport(pageDocument(decoded.text, url), { url, charset: decoded.charset });
      return extraction.status === 'report' ? extraction.report.removals.map(({ rule }) => rule) : [];
    });
}

describe('the words for what was taken away', () => {
  it.each([...new Set([...chromeRows, ...lineRules].map(({ rule }) => rule))])('name the rule %s', (rule) => {
    expect(removalKey(rule)).not.toBeNull();
  });

  it.each(sideElements.map(({ system }) => system))('name the element %s', (system) => {
    expect(removalKey(system)).not.toBeNull();
  });

  it('name every rule that the page cases need', () => {
    const rules = [...new Set(rulesInCases())];
    expect(rules.length).toBeGreaterThanOrEqual(8);
    expect(rules.filter((rule) => removalKey(rule) === null)).toEqual([]);
  });

  it('are missing for a rule of another version', () => {
    expect(removalKey('constructor')).toBeNull();
    expect(removalKey('some-later-rule')).toBeNull();
  });
});
