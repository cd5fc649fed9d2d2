import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { convertText } from '../../../../lib/convert';
import { mendText } from '../../../../lib/mend';
import type { Mend } from '../../../../lib/report';
import { describeWithShared, sharedPath } from '../../../shared-corpus';
import { ownLines } from './own-lines';
import { damage, folded, randomFrom, type Mirror } from './simulate-damage';

vi.setConfig({ testTimeout: 120_000 });

/** What came of damaged lines. */
interface Outcome {
  /** Lines that lost their step somewhere, and how many of them read again as they were written. */
  readonly slipped: number;
  readonly exact: number;
  /** Characters restored from both their bytes, and how many of them are right. */
  readonly determined: number;
  readonly determinedRight: number;
  /** Lines without a slip that were changed all the same. */
  readonly falselyChanged: number;
  /** Repairs that a second mending still finds. */
  readonly foundAgain: number;
}

function restore(
  lines: readonly string[],
  mirror: Omit<Mirror, 'breaks' | 'dropsOrphans'>,
  rounds: number,
): Outcome {
  const random = randomFrom(20_260_101);
  const outcome = {
    slipped: 0,
    exact: 0,
    determined: 0,
    determinedRight: 0,
    falselyChanged: 0,
    foundAgain: 0,
  };
  for (let round = 0; round < rounds; round++) {
    lines.forEach((line, index) => {
      const dropsOrphans = (index + round) % 2 === 0;
      const damaged = damage(line, { ...mirror, breaks: 0.85, dropsOrphans }, random);
      if (damaged === null) return;
      const { text, mends } = mendText(damaged.text);
      outcome.foundAgain += mendText(text).mends.length;
      const slips = mends.filter(({ name }) => name === 'byte-slip');
      if (damaged.slips === 0) {
        outcome.falselyChanged += slips.length;
        return;
      }
      outcome.slipped++;
      if (folded(text) === folded(line)) outcome.exact++;
      for (const slip of slips) countDetermined(slip, line, outcome);
    });
  }
  return outcome;
}

/** Counts the characters of a repair that are no guess, and those of them that its line has in this order. */
function countDetermined(
  { after, guessed = [] }: Mend,
  line: string,
  outcome: { determined: number; determinedRight: number },
): void {
  const isGuess = (at: number): boolean => guessed.some(({ start, end }) => at >= start && at < end);
  const restored = folded(after);
  const right = commonCharacters(restored, folded(line));
  Array.from({ length: restored.length }, (_, at) => at).forEach((at) => {
    if (isGuess(at)) return;
    outcome.determined++;
    if (right.has(at)) outcome.determinedRight++;
  });
}

/** Offsets of `part` that belong to the longest common subsequence of a part and the whole. */
function commonCharacters(part: string, whole: string): ReadonlySet<number> {
  const longest = Array.from({ length: part.length + 1 }, () => new Uint16Array(whole.length + 1));
  const at = (row: number, column: number): number => longest[row]?.[column] ?? 0;
  for (let row = part.length - 1; row >= 0; row--) {
    for (let column = whole.length - 1; column >= 0; column--) {
      const isSame = part[row] === whole[column];
      const value = isSame ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      const values = longest[row];
      if (values !== undefined) values[column] = value;
    }
  }
  const common = new Set<number>();
  for (let row = 0, column = 0; row < part.length && column < whole.length;) {
    if (part[row] === whole[column]) {
      common.add(row++);
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return common;
}

/** Paragraphs in pieces of some sixty characters, each of whole sentences, in Traditional with full-width marks. */
function linesOf(text: string): readonly string[] {
  const fullWidth = text.replaceAll(',', '，').replaceAll(';', '；').replaceAll('!', '！');
  const lines: string[] = [];
  for (const paragraph of convertText(fullWidth, 'hans', 'tw').split('\n')) {
    let line = '';
    for (const sentence of paragraph.split(/(?<=[。！])/)) {
      line += sentence;
      if (line.length < 60) continue;
      lines.push(line);
      line = '';
    }
    if (line.length > 20) lines.push(line);
  }
  return lines;
}

const seedFolder = resolve(import.meta.dirname, '../../../../seeds');
/** The first seed is itself from a mirror. */
const undamagedSeeds = readdirSync(seedFolder).filter(
  (name) => name.endsWith('.txt') && !name.startsWith('000'),
);
const lines = [
  ...undamagedSeeds.flatMap((name) => linesOf(readFileSync(resolve(seedFolder, name), 'utf8'))),
  ...ownLines.flatMap(linesOf),
];

describe('simulated damage', () => {
  it.each([
    { entries: 60, keepsPrivateUse: false, floor: 0.65 },
    { entries: 90, keepsPrivateUse: false, floor: 0.65 },
    { entries: 141, keepsPrivateUse: false, floor: 0.65 },
    { entries: 90, keepsPrivateUse: true, floor: 0.75 },
  ])('is undone: $entries entries, private use kept $keepsPrivateUse', ({ floor, ...mirror }) => {
    const outcome = restore(lines, mirror, 6);
    expect(outcome.slipped).toBeGreaterThan(40);
    expect(outcome.exact / outcome.slipped).toBeGreaterThanOrEqual(floor);
    expect(outcome.determinedRight / outcome.determined).toBeGreaterThanOrEqual(0.97);
    expect(outcome.falselyChanged).toBe(0);
    expect(outcome.foundAgain).toBe(0);
  });
});

describeWithShared('simulated damage on other kinds of text', () => {
  it('is mostly undone, and never made of what is whole', () => {
    const folder = sharedPath('pages', 'gold');
    const others = readdirSync(folder).flatMap((name) => linesOf(readFileSync(`${folder}/${name}`, 'utf8')));
    const outcome = restore(others, { entries: 90, keepsPrivateUse: true }, 1);
    expect(outcome.slipped).toBeGreaterThan(100);
    expect(outcome.exact / outcome.slipped).toBeGreaterThanOrEqual(0.55);
    expect(outcome.falselyChanged).toBe(0);
    expect(outcome.foundAgain).toBe(0);
  });
});

describe('slips seen on real mirrors', () => {
  it.each([
    ['積極開展網(wǎng)絡(luò)宣傳!爸貞c黨史”公眾號', '積極開展網絡宣傳。“重慶黨史”公眾號'],
    ['上?；鶎狱h建', '上海基層黨建'],
    ['變?yōu)椤拔', '變為“我'],
    ['文藝?yán)碚撆u(píng)', '文藝理論批評'],
    ['再?zèng)]有', '再沒有'],
    ['少,F(xiàn)在', '少。現在'],
  ])('%s', (damaged, restored) => {
    expect(mendText(damaged).text).toBe(restored);
  });

  it('say which characters are a guess', () => {
    const [slip] = mendText('積極開展網(wǎng)絡(luò)宣傳!爸貞c黨史”').mends;
    expect(slip).toMatchObject({
      name: 'byte-slip',
      before: '!爸貞c',
      after: '。“重慶',
      guessed: [{ start: 0, end: 1 }],
    });
  });
});

describe('what looks like a slip and is none', () => {
  it.each([
    '怎么办？！我们一起想办法！大家说好不好？好！',
    '问题?!答案!建议；对策，A股与B股、C位',
    '到场22名(含)以上；(一)抓落实(记者)',
    '第Ⅱ期工程；α粒子；５Ｇ网络',
    '“爸爸！妈妈！”孩子们喊道；贞观年间',
    '你好!爸爸贞静地坐着;妈妈也在',
  ])('%s', (text) => {
    expect(mendText(text)).toEqual({ text, mends: [] });
  });
});
