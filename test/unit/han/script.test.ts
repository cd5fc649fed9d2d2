import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countScriptMarks, readScript } from '../../../lib/han/script';
import * as marks from '../../../lib/han/script-marks';
import { deriveScriptMarks, scriptMarksSource } from '../../../scripts/tables/script-marks';
import { describeWithShared, sharedPath } from '../../shared-corpus';

describe('script-marks.ts', () => {
  it('is what its generator writes today', () => {
    expect(readFileSync('lib/han/script-marks.ts', 'utf8') === scriptMarksSource(deriveScriptMarks())).toBe(
      true,
    );
  });

  it('puts no character on two sides', () => {
    const all = [...marks.onlySimplified, ...marks.onlyTraditional, ...marks.residueCharacters];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('readScript', () => {
  it.each([
    ['各级党组织认真贯彻落实会议精神', { script: 'hans', flavour: null }],
    ['各級黨組織認真貫徹落實會議精神', { script: 'hant', flavour: 'regional' }],
    ['黨員干部與基層干部群眾一起戰斗', { script: 'hant', flavour: 'mainland-made' }],
    ['我們在這裡开会讨论', { script: 'mixed', flavour: null }],
    ['高等教育出版社', { script: 'none', flavour: null }],
    ['The quick brown fox 2020', { script: 'none', flavour: null }],
    ['', { script: 'none', flavour: null }],
  ])('reads %s', (text, reading) => {
    expect(readScript(text)).toEqual(reading);
  });

  it('does not call a text mainland-made for one 后', () => {
    expect(readScript('皇后大道的商店會議').flavour).toBe('regional');
  });

  it('reads the seeds', () => {
    const readings = readdirSync('seeds').map((file) => readScript(readFileSync(`seeds/${file}`, 'utf8')));
    expect(readings).toEqual([
      { script: 'hant', flavour: 'mainland-made' },
      { script: 'hans', flavour: null },
      { script: 'hans', flavour: null },
      { script: 'hans', flavour: null },
      { script: 'hant', flavour: 'mainland-made' },
    ]);
  });

  it('counts what tells', () => {
    expect(countScriptMarks('国國干a')).toEqual({ han: 3, simplified: 1, traditional: 1, residue: 1 });
  });
});

describeWithShared('readScript on real pages', () => {
  interface Page {
    readonly script: string;
    readonly gold?: { readonly body_file?: string };
  }
  // The index is written by the corpus's own maker; its shape is told in its README.
  const pages = JSON.parse(readFileSync(sharedPath('pages', 'index.json'), 'utf8')) as readonly Page[];
  const bodies = pages.flatMap(({ script, gold }) =>
    gold?.body_file === undefined
      ? []
      : [{ script, body: readFileSync(sharedPath('pages', gold.body_file), 'utf8') }],
  );

  it('never takes one script for the other, neither for a body nor for a block of 13 characters and more', () => {
    const wrong = bodies.flatMap(({ script, body }) =>
      [body, ...body.split('\n').filter((block) => block.length >= 13)]
        .filter((text) => ![script, 'none'].includes(readScript(text).script))
        .map((text) => `${script}: ${text.slice(0, 30)}`),
    );
    expect(bodies.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('calls no regional page mainland-made', () => {
    const regional = bodies.filter(({ script }) => script === 'hant');
    expect(regional.length).toBeGreaterThan(3);
    expect(regional.map(({ body }) => readScript(body).flavour)).toEqual(regional.map(() => 'regional'));
  });
});
