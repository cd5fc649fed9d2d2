import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../lib/han/fold';
import { ClipJobs } from '../../lib/store/clip-jobs';
import { readClip } from '../../lib/store/clips';
import { newestItems } from '../../lib/store/newest-items';
import { allItems } from '../unit/store/all-items';
import { mayHint } from '../../lib/store/feedback';
import { jobOutcome } from '../../lib/store/jobs';
import { nearestText } from '../../lib/store/nearest';
import { revisionsOf } from '../../lib/store/revisions';
import { schemas } from '../../lib/store/schema';
import { TextSearch } from '../../lib/store/search';
import { readSnapshot } from '../../lib/store/snapshots';
import { openStore, type Store } from '../../lib/store/store';
import { restoreFrozen, thaw } from './frozen';

const files = readdirSync(import.meta.dirname).filter((name) => /^v\d+\.json$/.test(name));

function open(file: string) {
  return thaw(readFileSync(resolve(import.meta.dirname, file), 'utf8'));
}

async function reopened(file: string): Promise<Store> {
  const name = `frozen-${file}-${crypto.randomUUID()}`;
  await restoreFrozen(name, open(file));
  return openStore(name);
}

describe('frozen databases', () => {
  it('there is one of every version, the present one included', () => {
    expect(files.map((file) => open(file).version).sort()).toEqual(schemas.map((_, at) => at + 1));
  });

  it('the schema of the newest is the schema of today: a change needs a new version', () => {
    const newest = open(`v${schemas.length}.json`);
    expect(newest.schema).toEqual(Object.assign({}, ...schemas));
  });
});

describe.each(files)('%s', (file) => {
  it('lists its clips with what the person added', async () => {
    const store = await reopened(file);
    const all = await allItems(store);
    expect(all.map(({ kind, revision }) => [kind, revision])).toEqual([
      ['selection', 1],
      ['page', 2],
      ['page', 1],
    ]);
    expect(all[2]?.personal).toMatchObject({
      title: '抓早抓细的做法',
      tags: ['防疫', '基层'],
      note: '可与云岭镇比较',
    });
    expect(await newestItems(store, 10)).toHaveLength(2);
    expect(await revisionsOf(store, all[2]?.id ?? '')).toHaveLength(2);
  });

  it('reads a clip whole, its page and its sketch', async () => {
    const store = await reopened(file);
    const id = (await allItems(store))[2]?.id ?? '';
    const stored = await readClip(store, id);
    expect(stored?.clip.report.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'list-item',
      'table',
      'figure',
    ]);
    expect(stored?.clip.mends.map(({ name }) => name)).toContain('pinyin-annotation');
    expect(stored?.clip.conversions[0]?.variant).toBe('tw');
    expect(await readSnapshot(store, id)).toContain('清源县');
    const nearest = await nearestText(store, stored?.clip.provenance.sketch ?? []);
    expect(nearest?.share).toBe(1);
  });

  it('is searched', async () => {
    const store = await reopened(file);
    const text = foldForSearch('先鋒崗');
    const found = await new TextSearch(store).find([text], new AbortController().signal, () => {});
    expect(found.get(text)?.size).toBe(2);
  });

  it('goes on with the clip that was on its way, and knows what was judged', async () => {
    const store = await reopened(file);
    const jobs = new ClipJobs(store, {
      readTab: async () => null,
      addressOf: async () => undefined,
      readingVariants: async () => [],
      personalPhrases: async () => [],
      tell: async () => {},
      wakeLater: async () => {},
      now: () => new Date('2026-02-24T08:00:00.000Z'),
      patience: 10,
      leftToTab: 0,
    });
    await jobs.resume();
    expect(await jobOutcome(store, '5f0d6f4e-6f0c-4c55-9d2b-1f6b1f2c7a10')).toMatchObject({
      status: 'saved',
    });
    expect(await mayHint(store, 'https://news.linjiang.example/1')).toBe(false);
  });
});
