import { describe, expect, it } from 'vitest';
import { makeClip, type ClipContext } from '../../../lib/clip/make-clip';
import { summarizeClip } from '../../../lib/clip/summary';
import { flatText, type Block } from '../../../lib/report';
import { bodies, sampleReport } from '../store/samples';

const context: ClipContext = {
  kind: 'page',
  clippedAt: '2026-11-22T09:00:00.000Z',
  detection: null,
  readingVariants: [],
};
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });

describe('makeClip', () => {
  it('leaves the published text as it is and mends above it', async () => {
    const report = sampleReport({
      title: '抓落實(shí)',
      text: '清源縣把工作落實(shí)到每個(gè)網(wǎng)格,群眾滿意。',
    });
    const clip = await makeClip(report, context);
    expect(clip.report).toBe(report);
    expect(new Set(clip.mends.map(({ name }) => name))).toEqual(new Set(['pinyin-annotation']));
    expect(summarizeClip(clip)).toMatchObject({
      title: '抓落實',
      body: '清源縣把工作落實到每個網格,群眾滿意。',
      firstClause: '清源縣把工作落實到每個網格',
    });
  });

  it('is the same clip whenever it is made', async () => {
    const report = sampleReport({});
    const [now, later] = await Promise.all([
      makeClip(report, context),
      makeClip(report, { ...context, clippedAt: '2027-01-01T00:00:00.000Z' }),
    ]);
    expect(later.id).toBe(now.id);
    expect({ ...later.provenance, clippedAt: '' }).toEqual({ ...now.provenance, clippedAt: '' });
  });

  it('knows a text again in the other script, and its sketch is the same', async () => {
    const simplified = await makeClip(sampleReport({ text: bodies.first }), context);
    const traditional = await makeClip(sampleReport({ text: bodies.firstTraditional }), context);
    expect(traditional.id).not.toBe(simplified.id);
    expect(traditional.provenance.textHash).toBe(simplified.provenance.textHash);
    expect(traditional.provenance.sketch).toEqual(simplified.provenance.sketch);
    expect([simplified.script.script, traditional.script.script]).toEqual(['hans', 'hant']);
  });

  it('reads the script of every published block', async () => {
    const blocks = [paragraph(bodies.first), paragraph(bodies.firstTraditional), paragraph('2026')];
    const clip = await makeClip(sampleReport({ blocks }), context);
    expect(clip.blockScripts.map(({ script }) => script)).toEqual(['hans', 'hant', 'none']);
    expect(clip.script.script).toBe('mixed');
  });

  it('converts into the variants asked for, from the mended text', async () => {
    const report = sampleReport({ title: '抓落实', text: '把工作落實(shí)到每个网格,群众满意。' });
    const clip = await makeClip(report, { ...context, readingVariants: ['tw', 'cn'] });
    const readings = clip.conversions.map(({ variant, title, blocks }) => [variant, title, flatText(blocks)]);
    expect(readings).toEqual([
      ['tw', '抓落實', '把工作落實到每個網格,群眾滿意。'],
      ['cn', '抓落实', '把工作落实到每个网格,群众满意。'],
    ]);
    expect(clip.conversions[0]?.converter).toMatch(/^opencc-js /);
  });
});
