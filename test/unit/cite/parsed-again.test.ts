import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationRecord, citations, type CitationRecord } from '../../../lib/cite';
import { oneLine } from '../../../lib/cite/one-line';
import { pinyinRomanization as pinyin } from '../../../lib/cite/pinyin';
import { found, paragraph, subjectOf } from '../exchange/subjects';
import { by, record } from './records';

const machineStyles = ['biblatex', 'ris', 'csl-json'] as const;

/** Told, since Citation.js guesses by what the text holds. */
const types = { biblatex: '@biblatex/text', ris: '@ris/file', 'csl-json': '@else/json' } as const;

function parsed(records: readonly CitationRecord[], style: (typeof machineStyles)[number]) {
  return new Cite(citations(records, style, pinyin), { forceType: types[style] }).data;
}

const people = record({
  creators: by('authors', '卓远山', '欧阳明', '松岭区"防汛"指挥部, 办公室 and others'),
  translatedTitle: 'Water & works: 100%',
  documentNumber: '云水发〔2020〕1号',
  source: '云岫日报',
  originalSource: '《旗帜》2021年第9期',
});

describe.each(machineStyles)('%s, read by Citation.js', (style) => {
  it('gives back what was written', () => {
    const [item] = parsed([people], style);
    expect(item).toMatchObject({
      type: 'webpage',
      title: '云岫市水务局扎实推进重点工程',
      URL: people.url,
      issued: { 'date-parts': [[2020, 2, 25]] },
    });
    const names = [
      { family: '卓', given: '远山' },
      { family: '欧阳', given: '明' },
    ];
    expect(item?.['author']).toEqual(expect.arrayContaining(names));
    expect(String(item?.['note'])).toContain('f'.repeat(64));
    expect(String(item?.['note'])).toContain('《旗帜》2021年第9期');
    expect(JSON.stringify(item)).toContain('云水发〔2020〕1号');
  });

  it('keeps the name of a body whole', () => {
    const author = parsed([people], style)[0]?.['author'] as readonly Record<string, string>[];
    expect(author).toHaveLength(3);
    const name = author[2]?.['literal'] ?? author[2]?.['family'];
    expect(name?.replace('，', ',')).toBe('松岭区"防汛"指挥部, 办公室 and others');
    expect(author[2]?.['given']).toBeUndefined();
  });

  it('keeps several apart', () => {
    const other = record({
      clipId: 'abcdef'.repeat(6),
      title: { text: '另一篇', from: 'page' },
      published: null,
    });
    const items = parsed([record(), other], style);
    expect(items.map((item) => item['title'])).toEqual(['云岫市水务局扎实推进重点工程', '另一篇']);
    expect(items[1]?.['issued']).toBeUndefined();
  });

  it('gives a title of any characters back, as one record', () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '{',
            '}',
            '%',
            '\\',
            '\n',
            '\r\n',
            'TY  - ',
            'ER  - ',
            '\u202e',
            '@online{x,',
            '$',
            '&',
            '#',
          ),
          fc.constantFrom(
            '_',
            '~',
            '^',
            '"',
            "'",
            ',',
            ' and ',
            '\u0000',
            '\ud800',
            '--',
            '``',
            '𠮷',
            '“四战”',
          ),
          fc.string({ unit: 'grapheme', maxLength: 4 }),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (title) => {
        const { clip, personal } = subjectOf([paragraph('正文。')], { title: found(title) });
        const words = {
          title: `题${title}名`,
          opening: '正文。',
          authors: [],
          issuer: `局${title}局`,
          source: title,
          siteName: title,
          originalSource: title,
          documentNumber: null,
          place: null,
          language: 'zh-Hans',
        } as const;
        const knowledge = { isPerson: () => false, isMedia: () => false, timeZone: 'UTC' };
        const cited = citationRecord(clip, { ...personal, translatedTitle: title }, words, knowledge);
        const items = parsed([cited, record()], style);
        expect(items).toHaveLength(2);
        expect(items[0]?.['title']).toBe(oneLine(`题${title}名`));
        expect(items[1]?.['title']).toBe(record().title.text);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
