import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clip, Highlight } from '../../../lib/report';
import { readClip, saveClip } from '../../../lib/store/clips';
import { setPersonal } from '../../../lib/store/personal';
import type { PersonalFields } from '../../../lib/store/rows';
import type { Store } from '../../../lib/store/store';
import { allItems } from '../store/all-items';
import { bodies, contentsOf, freshStore, noExtras, sampleClip } from '../store/samples';
import { backupOf, bytesOf, restore } from './libraries';

/** Milliseconds: so many generated libraries take their time on a busy machine. */
const patience = 60_000;
const at = '2026-02-01T00:00:00.000Z';

/** Text that formats, stores and screens are known to stumble over, and text that is mended. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\ud800',
        '\udfff',
        '\u0000',
        '\u202e',
        '\u2066',
        '\ufeff',
        '\u2028',
        '\r\n',
        '\n',
        '\\u0000',
      ),
      fc.constantFrom('{"format":', '"', '\\', '</script>', '，，', '的的的', '防控﹔', '𠮷', 'e\u0301', 'é'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** One clip of a library, and everything that a person can add to it. Two paths: most have several versions. */
const clipPlans = fc.record({
  path: fc.constantFrom('/1', '/2'),
  // A block's text is one line, by its shape.
  text: hostile.map((words) => `${words}${bodies.first}${words}`.replaceAll('\n', ' ')),
  title: hostile,
  mendsOff: fc.boolean(),
  personal: fc.record({
    tags: fc.array(hostile, { maxLength: 3 }),
    note: hostile,
    title: hostile,
    translatedTitle: hostile,
    choices: fc.array(
      fc.record({
        region: fc.constantFrom('cn', 'tw', 'hk'),
        before: hostile,
        character: fc.constantFrom('后', '里'),
        after: hostile,
        occurrence: fc.nat({ max: 9 }),
        becomes: fc.constantFrom('後', '裡'),
      }),
      { maxLength: 2 },
    ),
    highlights: fc.array(
      fc.record({
        quote: fc.record({ exact: hostile, prefix: hostile, suffix: hostile }),
        colour: fc.constantFrom('yellow', 'green'),
        note: hostile,
      }),
      { maxLength: 3 },
    ),
  }),
});
type ClipPlan = typeof clipPlans extends fc.Arbitrary<infer Plan> ? Plan : never;

async function libraryOf(plans: readonly ClipPlan[]): Promise<Store> {
  const store = freshStore();
  for (const [index, plan] of plans.entries()) {
    const clippedAt = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
    const url = `https://www.yunxiu-yangben.gov.cn${plan.path}`;
    const clip = await sampleClip({ url, text: plan.text, title: plan.title, clippedAt });
    await saveClip(store, clip, { ...noExtras, visiblePrint: [1, index] });
    // The same words again are no clip of their own.
    if ((await store.clips.get(clip.id)) === undefined) continue;
    const fields = personalOf(plan, clip);
    for (const field of Object.keys(fields) as (keyof typeof fields)[]) {
      await setPersonal(store, [clip.id], field, fields[field], at);
    }
  }
  return store;
}

function personalOf(
  { personal, mendsOff }: ClipPlan,
  clip: Clip,
): Omit<PersonalFields, 'mendsOn' | 'trashedAt'> {
  const highlights = personal.highlights.map((highlight, index): Highlight => {
    return { ...highlight, id: String(index), at };
  });
  return { ...personal, highlights, mendsOff: mendsOff ? clip.mends.map(({ id }) => id) : [] };
}

describe('a library of hostile text with all that a person can add', { timeout: patience }, () => {
  it('is backed up, restored and backed up again to the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(clipPlans, { minLength: 1, maxLength: 5 }), async (plans) => {
        const store = await libraryOf(plans);
        const first = await backupOf(store);
        const other = freshStore();
        await restore(other, first);
        expect(await bytesOf(await backupOf(other))).toEqual(await bytesOf(first));
        for (const { id } of await allItems(store)) {
          const [before, after] = [await readClip(store, id), await readClip(other, id)];
          expect(after?.clip.report).toEqual(before?.clip.report);
          expect(after?.clip.mends).toEqual(before?.clip.mends);
          expect(after?.item).toEqual(before?.item);
        }
        const [annotations, restored] = [await contentsOf(store), await contentsOf(other)];
        expect(restored['annotations']).toEqual(annotations['annotations']);
      }),
      { numRuns: 25 },
    );
  });

  it('is generated with mends, versions and lone halves of pairs', async () => {
    const plans = fc
      .sample(fc.array(clipPlans, { minLength: 5, maxLength: 5 }), { numRuns: 10, seed: 7 })
      .flat();
    const rows = await allItems(await libraryOf(plans.slice(0, 20)));
    expect(rows.some(({ revision }) => revision > 1)).toBe(true);
    expect(rows.some(({ mendCount }) => mendCount > 0)).toBe(true);
    expect(plans.some(({ personal }) => !personal.note.isWellFormed())).toBe(true);
  });
});
