import { beforeEach, describe, expect, it } from 'vitest';
import { allShares, sharesWith } from '../../../lib/store/alike-texts';
import { ClipSuggestions } from '../../../lib/store/clip-suggestions';
import { saveClip } from '../../../lib/store/clips';
import { clusterOf } from '../../../lib/store/cluster';
import { printedElsewhere } from '../../../lib/store/elsewhere';
import { reprintedClips } from '../../../lib/store/reprints';
import { noPersonalFields } from '../../../lib/store/rows';
import { moveToTrash } from '../../../lib/store/trash';
import type { Store } from '../../../lib/store/store';
import { allItems } from './all-items';
import { bodies, freshStore, noExtras, sampleClip } from './samples';

const whole = bodies.first + bodies.second;
const later = '2026-11-23T09:00:00.000Z';
const atOnce = async (): Promise<void> => {};

let store: Store;
beforeEach(() => {
  store = freshStore();
});

async function keep(url: string, text: string): Promise<string> {
  const clip = await sampleClip({ url, text });
  await saveClip(store, clip, noExtras);
  return clip.id;
}

async function duplicates(): Promise<ReadonlySet<string>> {
  const items = await allItems(store);
  return printedElsewhere(items, await allShares(store, items, atOnce), await reprintedClips(store));
}

/** What the panel of a clip says, which looks each of them up. */
async function duplicatesByLookingUp(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { id } of await allItems(store)) {
    const { members, reprints } = await clusterOf(store, id);
    const others = members.filter(({ item, says }) => item.id !== id && says === 'same-text');
    if (others.length > 0 || reprints.some(({ clipId }) => clipId === id)) found.add(id);
  }
  return found;
}

describe('the texts that also stand elsewhere', () => {
  it('are a reprint on another site, in the other script and cut, and what it was made from', async () => {
    const first = await keep('https://a.example/1', whole);
    const reprint = await keep('https://b.example/1', bodies.firstTraditional);
    await keep('https://c.example/1', bodies.third);
    expect(await duplicates()).toEqual(new Set([first, reprint]));
  });

  it('are a text that another page was noted to print, though it is stored once', async () => {
    const first = await keep('https://a.example/1', whole);
    await keep('https://b.example/1', whole);
    expect(await store.clips.count()).toBe(1);
    expect(await duplicates()).toEqual(new Set([first]));
  });

  it('are not the revisions of one page', async () => {
    await keep('https://a.example/1', whole);
    await keep('https://a.example/1', `${whole}又增办实事七件。`);
    expect(await duplicates()).toEqual(new Set());
  });

  it('are told by the newest revision of another page', async () => {
    const first = await keep('https://a.example/1', whole);
    await keep('https://b.example/1', `${whole}本报讯。`);
    expect(await duplicates()).toContain(first);
    await keep('https://b.example/1', bodies.third);
    // The page prints another text by now: its newest revision shares nothing, so it is not even a candidate.
    expect(await duplicates()).toEqual(await duplicatesByLookingUp());
  });

  it('are told by what lies in the trash no more', async () => {
    const first = await keep('https://a.example/1', whole);
    const reprint = await keep('https://b.example/1', `${whole}本报讯。`);
    await moveToTrash(store, [reprint], later);
    // What lies in the trash may go: its text stands elsewhere.
    expect(await duplicates()).toEqual(new Set([reprint]));
    await moveToTrash(store, [first], later);
    expect(await duplicates()).toEqual(new Set());
  });

  it('are equal ones too, also short and often kept, but never a text and itself', async () => {
    const clip = await sampleClip({ url: 'https://a.example/1', text: '会议到此结束。' });
    await saveClip(store, clip, noExtras);
    expect(await duplicates()).toEqual(new Set());
    const row = await store.clips.get(clip.id);
    if (row === undefined) throw new Error('The clip is not kept.');
    const copies = [...Array(400).keys()].map((number) => {
      const url = `https://b.example/${number}`;
      return { ...row, id: `copy${number}`, url, pageKey: url };
    });
    await store.clips.bulkAdd(copies);
    expect((await duplicates()).size).toBe(401);
    await store.clips.bulkDelete(copies.map(({ id }) => id));
    await store.clips.add({ ...row, id: 'revision', revision: 2 });
    expect(await duplicates()).toEqual(new Set());
  });

  it('are not an equal text whose page prints another by now', async () => {
    const first = await keep('https://a.example/1', whole);
    const row = await store.clips.get(first);
    if (row === undefined) throw new Error('The clip is not kept.');
    const url = 'https://b.example/1';
    const items = [
      row,
      { ...row, id: 'equal', url, pageKey: url },
      { ...row, id: 'newer', url, pageKey: url, revision: 2, textHash: 'another' },
    ].map((one) => ({ ...one, personal: noPersonalFields }));
    const shares = new Map([[first, new Map([['newer', 0.4]])]]);
    expect(printedElsewhere(items, shares, new Set())).toEqual(new Set(['equal']));
  });

  it('are found by is:duplicate', async () => {
    const first = await keep('https://a.example/1', whole);
    await keep('https://b.example/1', bodies.firstTraditional);
    const alone = await keep('https://c.example/1', bodies.third);
    const find = async (words: string) => {
      const clips = await new ClipSuggestions(store).find(words, 9, 0, new AbortController().signal);
      return clips.map(({ id }) => id);
    };
    expect(await find('is:duplicate 四百余户')).toEqual([first]);
    expect(await find('-is:转载')).toEqual([alone]);
  });
});

it('reading through all says the same as looking up each', async () => {
  const sentences = [...Object.values(bodies), '各村设立流动图书角,全年借阅一万二千册次,读书会场场满员。'];
  for (let number = 0; number < 40; number++) {
    const chosen = sentences.filter((_, at) => (number * 7 + at * 5) % 11 < 5);
    await keep(`https://s${number % 9}.example/${number}`, `${chosen.join('')}第${number}号。`);
  }
  const items = await allItems(store);
  const all = await allShares(store, items, atOnce);
  for (const item of items) {
    const one = await sharesWith(store, item);
    expect(new Map([...(all.get(item.id) ?? [])].sort())).toEqual(new Map([...one].sort()));
  }
  expect(await duplicates()).toEqual(await duplicatesByLookingUp());
  expect((await duplicates()).size).toBeGreaterThan(10);
});
