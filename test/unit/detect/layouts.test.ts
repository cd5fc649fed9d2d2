import { describe, expect, it } from 'vitest';
import { badgeThreshold, detectText } from '../../../lib/detect';
import { gate, mainProse } from '../../../lib/detect/page';
import { clipFromText } from '../../../lib/clip/clip-from-text';
import { pageDocument } from '../../../scripts/page-document';
import { bodaLayout } from '../../../scripts/sample-site/layouts/boda.mjs';
import { hanwebLayout } from '../../../scripts/sample-site/layouts/hanweb.mjs';
import { mirrorLayout } from '../../../scripts/sample-site/layouts/mirror.mjs';
import { oldTableLayout } from '../../../scripts/sample-site/layouts/old-table.mjs';
import { partyJournalLayout } from '../../../scripts/sample-site/layouts/party-journal.mjs';
import { trsLayout } from '../../../scripts/sample-site/layouts/trs.mjs';
import { ucapLayout } from '../../../scripts/sample-site/layouts/ucap.mjs';
import { seedReports } from '../../../scripts/sample-site/seed-reports.mjs';
import { layouts } from './layouts';
import { seedTexts } from './seed-texts';

/** How far a layout may move the score of the same text. */
const leeway = 0.5;

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe.each(layouts)('set as: $name', ({ page }) => {
  it.each(seedTexts)('seed $name is noticed, at the score of its text', ({ text }) => {
    const lines = linesOf(text);
    const document = pageDocument(page(lines), null);
    expect(gate(document)).toBe(true);
    const onPage = detectText(mainProse(document), null);
    expect(onPage.kind).toBe('report');
    expect(onPage.score).toBeGreaterThan(badgeThreshold);
    expect(Math.abs(onPage.score - detectText(lines.join('\n'), null).score)).toBeLessThanOrEqual(leeway);
  });
});

it('there are at least twenty layouts', () => {
  expect(new Set(layouts.map(({ name }) => name)).size).toBeGreaterThanOrEqual(20);
});

const sampleLayouts = {
  bodaLayout,
  hanwebLayout,
  mirrorLayout,
  oldTableLayout,
  partyJournalLayout,
  trsLayout,
  ucapLayout,
};
const sampleSeeds = Object.entries(seedReports);

// a page of the sample site has its own navigation, a text file that of the page it was saved from
describe.each(sampleSeeds)('seed %s, clipped from its text file', (name, report) => {
  it.each(Object.entries(sampleLayouts))('scores as on a page of the sample site: %s', async (_, layout) => {
    const text = seedTexts.find((seed) => seed.name === name)?.text ?? '';
    const clip = await clipFromText(text, {
      kind: 'seed',
      clippedAt: '2024-03-01T00:00:00Z',
      readingVariants: [],
    });
    const page = pageDocument(layout(report, { charset: 'utf-8', inMeta: true }), null);
    const onPage = detectText(mainProse(page), null);
    expect(onPage.kind).toBe('report');
    expect(Math.abs(onPage.score - (clip.detection?.score ?? Number.NaN))).toBeLessThanOrEqual(leeway);
  });
});
