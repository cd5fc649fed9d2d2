import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { reportFromText } from '../../../lib/extract';
import { applyMends, mendReport } from '../../../lib/mend';
import { flatText, type MendName, type Report } from '../../../lib/report';
import { describeWithShared, sharedPath } from '../../shared-corpus';

/** What `gold.json` says of a seed's mends: how many, or what before and after. */
interface GoldSeed {
  readonly file: string;
  readonly title: string | null;
  readonly body_first: string;
  readonly body_last: string;
  readonly not_in_body: readonly string[];
  readonly mends: Readonly<Partial<Record<MendName, number | readonly { before: string; after: string }[]>>>;
}

describeWithShared('mends of the seeds', () => {
  const gold: { readonly seeds: readonly GoldSeed[] } = JSON.parse(
    readFileSync(sharedPath('seeds', 'gold.json'), 'utf8'),
  );

  it.each(gold.seeds)('$file has the mends of its gold and no others in its body', (seed) => {
    const report = seedReport(seed.file);
    const { mends } = mendReport(report);
    const counted = new Map<string, number>();
    for (const { name } of mends) counted.set(name, (counted.get(name) ?? 0) + 1);
    for (const [name, wanted] of Object.entries(seed.mends)) {
      expect([name, counted.get(name)]).toEqual([name, typeof wanted === 'number' ? wanted : wanted.length]);
    }
    expect([...counted.keys()].sort()).toEqual(Object.keys(seed.mends).sort());
  });

  it.each(gold.seeds)('$file reads as its gold says', (seed) => {
    const report = seedReport(seed.file);
    const mended = applyMends(report, mendReport(report).mends, new Set());
    const body = flatText(mended.blocks);
    expect(mended.title).toBe(seed.title);
    expect(body.startsWith(seed.body_first)).toBe(true);
    expect(body.endsWith(seed.body_last)).toBe(true);
    for (const words of seed.not_in_body) expect(body).not.toContain(words);
    for (const wanted of Object.values(seed.mends)) {
      if (typeof wanted === 'number') continue;
      for (const { before, after } of wanted) {
        expect(flatText(report.blocks)).toContain(before);
        expect(body).toContain(after);
        expect(body).not.toContain(before);
      }
    }
  });
});

function seedReport(file: string): Report {
  const text = readFileSync(resolve(import.meta.dirname, '../../../seeds', file), 'utf8');
  const extraction = reportFromText(text, { url: null, charset: 'utf-8' });
  if (extraction.status !== 'report') throw new Error(`no report in ${file}`);
  return extraction.report;
}
