import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeConverter, type Configuration, type Converter } from '../../../lib/convert/converter';
import { describeWithShared, sharedPath } from '../../shared-corpus';

/** opencc-js names its configurations otherwise than the locales that lead to them. */
const locales: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  hk2s: { from: 'hk', to: 'cn' },
  hk2sp: { from: 'hkp', to: 'cn' },
  hk2t: { from: 'hk', to: 't' },
  jp2t: { from: 'jp', to: 't' },
  s2hk: { from: 'cn', to: 'hk' },
  s2hkp: { from: 'cn', to: 'hkp' },
  s2t: { from: 'cn', to: 't' },
  s2tw: { from: 'cn', to: 'tw' },
  s2twp: { from: 'cn', to: 'twp' },
  t2hk: { from: 't', to: 'hk' },
  t2jp: { from: 't', to: 'jp' },
  t2s: { from: 't', to: 'cn' },
  t2tw: { from: 't', to: 'tw' },
  tw2s: { from: 'tw', to: 'cn' },
  tw2sp: { from: 'twp', to: 'cn' },
  tw2t: { from: 'tw', to: 't' },
};

// opencc-js types `segmentation` of its presets as one dictionary; every preset has a list of them, or none.
const configurations = preset.configs as unknown as Readonly<Record<string, Configuration>>;

/** Words of all dictionaries, so that random text holds phrases, overlapping ones too. */
const dictionaryWords = Object.values(configurations)
  .flatMap(({ conversionChain, normalizationChain = [] }) =>
    [...conversionChain, ...normalizationChain].flat(),
  )
  .filter((dictionary, index, all) => all.indexOf(dictionary) === index)
  .flatMap((dictionary) => dictionary.split('|').filter((_, index) => index % 7 === 0))
  .map((entry) => entry.slice(0, entry.indexOf(' ')));

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...dictionaryWords) },
  { weight: 3, arbitrary: fc.constantFrom(...dictionaryWords).map((word) => word.slice(0, -1)) },
  { weight: 2, arbitrary: fc.constantFrom(...'里后干发面台系复制征签了只准，。 \n') },
  { weight: 1, arbitrary: fc.constantFrom(...'豈更車滑龜\u{2f800}\u{2f9f4}\ufa0e') },
  { weight: 1, arbitrary: fc.constantFrom(...'𠗣㓆𫝈🀄𰻝') },
  { weight: 1, arbitrary: fc.constantFrom(...'⿰⿱⿲⿳⿴⿻⿼⿿〾') },
  { weight: 1, arbitrary: fc.constantFrom('\ud840', '\udc00', '\ud87e', '\ufe00', '\u200d') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const mixedText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

const seeds = readdirSync('seeds').map((file) => readFileSync(`seeds/${file}`, 'utf8'));

it('knows every configuration that opencc-js has', () => {
  expect(Object.keys(locales).sort()).toEqual(Object.keys(configurations).sort());
});

describe.each(Object.entries(locales))('%s', (name, locale) => {
  let ours: Converter;
  let opencc: (text: string) => string;

  beforeAll(() => {
    const configuration = configurations[name];
    if (configuration === undefined) throw new Error(`opencc-js has no configuration ${name}`);
    ours = makeConverter(configuration);
    opencc = ConverterBuilder(preset)(locale);
  });

  it('gives what opencc-js gives on the seeds', () => {
    for (const seed of seeds) expect(ours(seed).text === opencc(seed)).toBe(true);
  });

  it('gives what opencc-js gives on any text', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        expect(ours(text).text).toBe(opencc(text));
      }),
      { numRuns: 400 },
    );
  });

  it('says where lengths change', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const { text: converted, changes } = ours(text);
        const growth = changes.reduce((sum, { start, end, length }) => sum + length - (end - start), 0);
        expect(converted.length).toBe(text.length + growth);
        changes.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(changes[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describeWithShared('real pages', () => {
  it('come out as opencc-js has them, by every configuration', () => {
    const bodies = readdirSync(sharedPath('pages', 'gold')).map((file) =>
      readFileSync(sharedPath('pages', 'gold', file), 'utf8'),
    );
    const different = Object.entries(locales).filter(([name, locale]) => {
      const configuration = configurations[name];
      if (configuration === undefined) return true;
      const ours = makeConverter(configuration);
      const opencc = ConverterBuilder(preset)(locale);
      return bodies.some((body) => ours(body).text !== opencc(body));
    });
    expect(different).toEqual([]);
  });
});
