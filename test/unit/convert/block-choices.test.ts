import { describe, expect, it } from 'vitest';
import { convertBlocks, findBlockChoices, type BlockChoice } from '../../../lib/convert';
import { traditionalCandidates, simplifiedCandidates } from '../../../lib/convert/candidates';
import {
  blockText,
  variants,
  withChosen,
  type Block,
  type ChosenCharacter,
  type Variant,
} from '../../../lib/report';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const textOf = (blocks: readonly Block[]): readonly string[] => blocks.map(blockText);

function choicesOf(blocks: readonly Block[], to: Variant, chosen: readonly ChosenCharacter[] = []) {
  return findBlockChoices(blocks, 'hans', to, { chosen });
}

/** The choice at the nth place of a character among all blocks. */
function choiceOf(blocks: readonly Block[], to: Variant, character: string, nth = 0): BlockChoice {
  const found = choicesOf(blocks, to).flatMap((choices, index) =>
    choices.filter(({ start }) => blockText(blocks[index] ?? paragraph('')).charAt(start) === character),
  )[nth];
  if (found === undefined) throw new Error(`No choice for ${character}`);
  return found;
}

function choose(blocks: readonly Block[], to: Variant, character: string, becomes: string, nth = 0) {
  const { place } = choiceOf(blocks, to, character, nth).surroundings();
  return withChosen([], place, to === 'cn' ? 'cn' : to === 'hk' || to === 'hkp' ? 'hk' : 'tw', becomes);
}

describe('candidates', () => {
  it('take one unit each, so that choosing one moves nothing', () => {
    const blocks = [...`${traditionalCandidates} ${simplifiedCandidates}`.matchAll(/(\S)\S+/g)].map((row) =>
      paragraph(`甲${row[1]}`),
    );
    for (const to of variants) {
      for (const choice of findBlockChoices(blocks, to === 'cn' ? 'hant' : 'hans', to).flat()) {
        expect(choice.candidates.map(({ length }) => length)).toEqual(choice.candidates.map(() => 1));
      }
    }
  });
});

describe('choices of blocks', () => {
  const table: Block = {
    kind: 'table',
    rows: [['姓名', '互联网'], [], ['后某', '面食']],
  };

  it('stand in each block’s text, before and after conversion', () => {
    const blocks = [paragraph('皇后在互联网后面'), table];
    const converted = convertBlocks(blocks, 'hans', 'twp');
    for (const [index, choices] of choicesOf(blocks, 'twp').entries()) {
      expect(choices.length).toBeGreaterThan(0);
      for (const { start, end, convertedStart, convertedEnd, chosen, candidates } of choices) {
        expect(end - start).toBe(1);
        expect(textOf(converted)[index]?.slice(convertedStart, convertedEnd)).toBe(chosen);
        expect(candidates).toContain(chosen);
      }
    }
  });

  it('tell the words that stand next to them, as published and as converted', () => {
    const { partsBefore, partsAfter } = choiceOf(
      [paragraph('会上，互联网后来居上。')],
      'twp',
      '后',
    ).surroundings();
    expect(partsBefore).toEqual([{ written: '互联网', becomes: '網際網路' }]);
    expect(partsAfter.map(({ written }) => written).join('')).toBe('来居上');
  });
});

describe('a choice of the person', () => {
  const blocks = [paragraph('后某到会，后某发言。'), paragraph('后某到会，后某发言。')];

  it('holds at its place alone, though the same words stand elsewhere', () => {
    const chosen = choose(blocks, 'tw', '后', '后', 2);
    const before = textOf(convertBlocks(blocks, 'hans', 'tw'));
    const other = before[0]?.charAt(0) === '后' ? '後' : '后';
    const switched = choose(blocks, 'tw', '后', other, 2);
    const after = textOf(convertBlocks(blocks, 'hans', 'tw', { chosen: switched }));
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(other + (before[1] ?? '').slice(1));
    expect(
      choicesOf(blocks, 'tw', chosen)
        .flat()
        .map(({ by }) => by),
    ).toContain('here');
  });

  it('holds in both forms of its region and in no other', () => {
    const chosen = choose(blocks, 'tw', '后', '后');
    const first = (to: Variant): string | undefined =>
      textOf(convertBlocks(blocks, 'hans', to, { chosen }))[0]?.charAt(0);
    const plain = textOf(convertBlocks(blocks, 'hans', 'hk'))[0]?.charAt(0);
    expect([first('tw'), first('twp'), first('hk')]).toEqual(['后', '后', plain]);
  });

  it('finds its words again after a line before it has gone, and waits while they are gone', () => {
    const long = [paragraph('甲'.repeat(40)), paragraph('会议由后某主持，乡里干部到会。')];
    const chosen = choose(long, 'tw', '里', '里');
    expect(textOf(convertBlocks(long.slice(1), 'hans', 'tw', { chosen }))[0]).toContain('鄉里幹部');
    const without = [paragraph('会议改期。')];
    expect(convertBlocks(without, 'hans', 'tw', { chosen })).toEqual(convertBlocks(without, 'hans', 'tw'));
  });

  it('in a table holds in its cell', () => {
    const table: Block = { kind: 'table', rows: [['后某', '后某'], [], ['后某']] };
    const chosen = choose([table], 'tw', '后', '后', 2);
    const [plain] = convertBlocks([table], 'hans', 'tw');
    const [converted] = convertBlocks([table], 'hans', 'tw', { chosen });
    if (plain?.kind !== 'table' || converted?.kind !== 'table') throw new Error('no table');
    expect(converted.rows[2]).toEqual(['后某']);
    expect(converted.rows[0]).toEqual(plain.rows[0]);
  });

  it('that the converter never had among its candidates changes nothing', () => {
    const chosen = choose(blocks, 'tw', '后', '猴');
    expect(convertBlocks(blocks, 'hans', 'tw', { chosen })).toEqual(convertBlocks(blocks, 'hans', 'tw'));
  });

  it('is taken back alone', () => {
    const { place } = choiceOf(blocks, 'tw', '后').surroundings();
    const two = withChosen(choose(blocks, 'tw', '后', '后', 1), place, 'tw', '后');
    expect(two).toHaveLength(2);
    expect(withChosen(two, place, 'tw', null)).toEqual(choose(blocks, 'tw', '后', '后', 1));
  });
});
