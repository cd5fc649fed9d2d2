import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedFiles } from '../../../entrypoints/background/seed-files';
import { foldForSearch } from '../../../lib/han/fold';
import { readClip, saveClip } from '../../../lib/store/clips';
import { allItems } from './all-items';
import { setPersonal } from '../../../lib/store/personal';
import { installSeeds, type SeedContext, type SeedFile } from '../../../lib/store/seeds';
import { TextSearch } from '../../../lib/store/search';
import type { ClipItem } from '../../../lib/store/rows';
import type { Store } from '../../../lib/store/store';
import { describeWithShared, sharedPath } from '../../shared-corpus';
import { contentsOf, freshStore, noExtras, sampleClip } from './samples';

const context: SeedContext = { version: '1', at: '2026-11-22T09:00:00.000Z', readingVariants: ['tw'] };
const later: SeedContext = { ...context, version: '2', at: '2027-01-01T00:00:00.000Z' };
const folder = resolve(import.meta.dirname, '../../../seeds');

let store: Store;
beforeEach(() => {
  store = freshStore();
});

async function seedRow(name: string): Promise<ClipItem> {
  const item = (await allItems(store)).find(({ seedFile }) => seedFile === name);
  if (item === undefined) throw new Error(`${name} is not there`);
  return item;
}

describe('the bundled files', () => {
  it('are those of the seeds folder, all of them, byte for byte', () => {
    expect(seedFiles.map(({ name }) => name)).toEqual(readdirSync(folder).sort());
    for (const { name, text } of seedFiles) {
      expect(Buffer.from(text, 'utf8').equals(readFileSync(resolve(folder, name)))).toBe(true);
    }
  });
});

describe('installSeeds', () => {
  it('puts the seeds among the clips, whole and searchable', async () => {
    expect(await installSeeds(store, seedFiles, context)).toBe(5);
    const items = await allItems(store);
    expect(items.map(({ kind, url, clippedAt }) => [kind, url, clippedAt])).toEqual(
      Array.from({ length: 5 }, () => ['seed', null, context.at]),
    );
    const first = await seedRow('000_a334d3f526a0953e.txt');
    const stored = await readClip(store, first.id);
    expect(stored?.clip.conversions.map(({ variant }) => variant)).toEqual(['tw']);
    expect(stored?.clip.detection?.kind).toBe('report');
    const text = foldForSearch('圖說重慶黨史');
    const found = await new TextSearch(store).find([text], new AbortController().signal, () => {});
    expect([...(found.get(text)?.keys() ?? [])]).toEqual([first.id]);
  });

  it('changes nothing when it is run again', async () => {
    await installSeeds(store, seedFiles, context);
    const before = await contentsOf(store);
    expect(await installSeeds(store, seedFiles, { ...context, at: later.at })).toBe(0);
    expect(await contentsOf(store)).toEqual(before);
  });

  it('goes on where a worker died', async () => {
    await installSeeds(store, seedFiles.slice(0, 2), context);
    expect(await installSeeds(store, seedFiles, context)).toBe(3);
    expect(await store.clips.count()).toBe(5);
  });

  it('reads all of them again for a new version, and keeps the day they came', async () => {
    await installSeeds(store, seedFiles, context);
    const before = await allItems(store);
    expect(await installSeeds(store, seedFiles, later)).toBe(5);
    expect(await allItems(store)).toEqual(before);
  });

  it('replaces a corrected file and moves what the person added', async () => {
    await installSeeds(store, seedFiles, context);
    const [wrong, ...others] = seedFiles;
    const old = await seedRow(wrong?.name ?? '');
    await setPersonal(store, [old.id], 'tags', ['范例'], later.at);
    await setPersonal(store, [old.id], 'note', '细读', later.at);
    const right: SeedFile = {
      name: '000_corrected.txt',
      text: `${wrong?.text ?? ''}\n清源县增补一段,以正前误,群众满意度不断提高。`,
    };
    expect(await installSeeds(store, [right, ...others], context)).toBe(1);
    const now = await seedRow(right.name);
    expect(now.id).not.toBe(old.id);
    expect(now.personal).toMatchObject({ tags: ['范例'], note: '细读' });
    expect(now.clippedAt).toBe(context.at);
    for (const table of store.tables) {
      expect(JSON.stringify(await table.toArray()), table.name).not.toContain(old.id);
    }
    expect(await store.clips.count()).toBe(5);
  });

  it('does not stand in the way of the same text on a page', async () => {
    await installSeeds(store, seedFiles, context);
    const seed = await seedRow('003_d70b5aa6d6de9d19.txt');
    const report = (await readClip(store, seed.id))?.clip.report;
    const page = await sampleClip({ blocks: report?.blocks ?? [], url: 'https://dx.example/1' });
    expect(page.provenance.textHash).toBe(seed.textHash);
    expect(await saveClip(store, page, noExtras)).toMatchObject({ status: 'saved' });
  });
});

interface Gold {
  readonly file: string;
  readonly script: string;
  readonly variant?: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
}

describeWithShared('seeds beside their gold', () => {
  let items: ClipItem[];
  let gold: readonly Gold[];
  beforeAll(async () => {
    const own = freshStore();
    await installSeeds(own, seedFiles, context);
    items = await allItems(own);
    gold = (JSON.parse(readFileSync(sharedPath('seeds', 'gold.json'), 'utf8')) as { seeds: Gold[] }).seeds;
  });

  it('are byte for byte the published files', () => {
    for (const { name, text } of seedFiles) {
      expect(Buffer.from(text, 'utf8').equals(readFileSync(sharedPath('seeds', name)))).toBe(true);
    }
  });

  it('show in the list what the gold says', () => {
    expect(gold).toHaveLength(5);
    for (const right of gold) {
      const item = items.find(({ seedFile }) => seedFile === right.file);
      expect(item, right.file).toMatchObject({
        title: right.title,
        publishedAt: right.published,
        source: right.source,
        issuer: right.issuer,
        place: right.place,
        script: right.script,
        flavour: right.variant ?? null,
        detected: 'report',
      });
    }
  });
});
