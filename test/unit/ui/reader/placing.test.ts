import { describe, expect, it } from 'vitest';
import { applyMends } from '../../../../lib/mend';
import {
  emptyMetadata,
  flatText,
  type Mend,
  type MendName,
  type Report,
  type Suspicion,
} from '../../../../lib/report';
import { placeLayers } from '../../../../ui/reader/placing';

function reportOf(...lines: readonly string[]): Report {
  return {
    url: null,
    canonicalUrl: null,
    siteName: '',
    charset: 'utf-8',
    language: null,
    metadata: emptyMetadata,
    blocks: lines.map((text) => ({ kind: 'paragraph', text, marks: [] })),
    removals: [],
    warnings: [],
    extractor: { name: 'text', version: '0' },
  };
}

/** A mend of the first place where `before` stands. */
function mendOf(report: Report, name: MendName, before: string, after: string): Mend {
  const start = flatText(report.blocks).indexOf(before);
  if (start < 0) throw new Error(`${before} does not stand in the report`);
  const end = start + before.length;
  const id = `${name}:body:${start}-${end}`;
  return { id, name, version: 1, field: 'body', index: 0, start, end, before, after, confidence: 1 };
}

/** Each layer as the words under it, and what it is. */
function placed(
  report: Report,
  mends: readonly Mend[],
  suspicions: readonly Suspicion[] = [],
  off: readonly string[] = [],
) {
  const mended = applyMends(report, mends, new Set(off));
  const { layers, gone } = placeLayers(report.blocks, mended, mends, suspicions, new Set(off));
  const words = layers.map((list, index) => {
    const block = mended.blocks[index];
    const text = block !== undefined && 'text' in block ? block.text : '';
    return list.map((layer) => [
      layer.kind === 'mend' ? (layer.on ? 'on' : 'off') : layer.kind,
      `${text.slice(0, layer.start)}[${text.slice(layer.start, layer.end)}]`,
    ]);
  });
  return { words, gone: gone.map((list) => list.map(({ before }) => before)) };
}

const report = reportOf('青柳落實(shí)工作', '广告：点击这里', '其次檢測', '等工作，损坏!爸處', '末行广告');

describe('layers over a mended text', () => {
  it('a mend that took something away stands where it stood', () => {
    const { words } = placed(report, [mendOf(report, 'pinyin-annotation', '(shí)', '')]);
    expect(words[0]).toEqual([['on', '青柳落實[]']]);
  });

  it('what a mend guessed lies over the guessed characters, and over none while it is off', () => {
    const mend = { ...mendOf(report, 'byte-slip', '爸處', '去處'), guessed: [{ start: 0, end: 1 }] };
    expect(placed(report, [mend]).words[3]).toEqual([
      ['on', '等工作，损坏![去處]'],
      ['guess', '等工作，损坏![去]'],
    ]);
    expect(placed(report, [mend], [], [mend.id]).words[3]).toEqual([['off', '等工作，损坏![爸處]']]);
  });

  it('a mend that is off lies over the published words', () => {
    const mend = mendOf(report, 'pinyin-annotation', '(shí)', '');
    expect(placed(report, [mend], [], [mend.id]).words[0]).toEqual([['off', '青柳落實[(shí)]']]);
  });

  it('lines that are gone are told before the block that followed them', () => {
    const { words, gone } = placed(report, [mendOf(report, 'spam-line', '广告：点击这里\n', '')]);
    expect(gone).toEqual([[], ['广告：点击这里\n'], [], [], []]);
    expect(words.flat()).toEqual([]);
  });

  it('last lines that are gone are told at the end', () => {
    const { gone } = placed(report, [mendOf(report, 'spam-line', '\n末行广告', '')]);
    expect(gone).toEqual([[], [], [], [], ['\n末行广告']]);
  });

  it('a joined line is a mend inside its block, not a line that is gone', () => {
    const { words, gone } = placed(report, [mendOf(report, 'joined-line', '\n等工作', '等工作')]);
    expect(words[2]).toEqual([['on', '其次檢測[等工作]']]);
    expect(gone.flat()).toEqual([]);
  });

  it('a suspicion moves with the text before it, over joined lines and lines that are gone', () => {
    const start = flatText(report.blocks).indexOf('!爸');
    const suspicion: Suspicion = { kind: 'byte-slip', start, end: start + 2, sample: '' };
    const mends = [
      mendOf(report, 'spam-line', '广告：点击这里\n', ''),
      mendOf(report, 'joined-line', '\n等', '等'),
      mendOf(report, 'punctuation-form', '，', ''),
    ];
    const { words } = placed(report, mends, [suspicion]);
    expect(words[1]?.at(-1)).toEqual(['suspicion', '其次檢測等工作损坏[!爸]']);
  });

  it('a suspicion that a mend covers has no place', () => {
    const start = flatText(report.blocks).indexOf('!爸');
    const suspicion: Suspicion = { kind: 'byte-slip', start, end: start + 2, sample: '' };
    const { words } = placed(report, [mendOf(report, 'byte-slip', '!爸', '。“')], [suspicion]);
    expect(words[3]).toEqual([['on', '等工作，损坏[。“]']]);
  });

  it('a suspicion over two blocks lies over both', () => {
    const start = flatText(report.blocks).indexOf('檢測');
    const suspicion: Suspicion = { kind: 'unreadable', start, end: start + 5, sample: '' };
    const { words } = placed(report, [], [suspicion]);
    expect(words[2]).toEqual([['suspicion', '其次[檢測]']]);
    expect(words[3]).toEqual([['suspicion', '[等工]']]);
  });

  it('mends of other fields lie over nothing', () => {
    const title: Mend = { ...mendOf(report, 'odd-space', '青', ''), field: 'title' };
    expect(placed(report, [title]).words.flat()).toEqual([]);
    expect(placed(report, [title], [], [title.id]).words.flat()).toEqual([]);
  });
});
