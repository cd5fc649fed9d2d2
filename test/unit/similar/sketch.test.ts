import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertText } from '../../../lib/convert';
import { containment, judgeShare, sketchText } from '../../../lib/similar';

const seeds = readdirSync('seeds').map((file) => readFileSync(`seeds/${file}`, 'utf8'));

/** Navigation, related links and a footer of a kind that such pages carry; invented. */
const chrome = [
  '网站首页 机构设置 政务公开 办事服务 互动交流 专题专栏 无障碍浏览 手机版 繁体版',
  '您现在的位置：首页 > 工作动态 > 基层党建 > 正文 字号：大 中 小 打印本页 关闭窗口',
  '上一篇：河清区召开春季造林工作推进会 下一篇：云岭乡开展秸秆禁烧巡查 相关链接：河清区统计公报',
  '主办：河清区人民政府办公室 承办：河清区信息中心 备案序号 政府网站标识码 联系我们 网站地图',
].join('\n');

const perturbations: readonly { readonly name: string; readonly perturb: (text: string) => string }[] = [
  {
    name: 'the other script',
    perturb: (text) =>
      /[黨國員]/.test(text) ? convertText(text, 'hant', 'cn') : convertText(text, 'hans', 'tw'),
  },
  { name: 'chrome around it', perturb: (text) => `${chrome}\n${text}\n${chrome}` },
  {
    name: 'every third paragraph dropped',
    perturb: (text) =>
      text
        .split('\n')
        .filter((paragraph) => paragraph.trim() !== '')
        .filter((_, index) => index % 3 !== 2)
        .join('\n'),
  },
  { name: 'pinyin notes', perturb: (text) => text.replace(/[國国實实動动]/g, '$&(shí)') },
  { name: 'other marks and spaces', perturb: (text) => text.replace(/[,，。]/g, ' \u3000') },
  {
    name: 'a lost character in a hundred',
    perturb: (text) => [...text].map((character, index) => (index % 100 === 50 ? '?' : character)).join(''),
  },
];

describe('a sketch', () => {
  it('is ascending, without repeats, a quarter as long as the text', () => {
    for (const seed of seeds) {
      const sketch = sketchText(seed);
      expect(sketch).toEqual([...new Set(sketch)].sort((one, other) => one - other));
      expect(sketch.length / seed.length).toBeGreaterThan(0.1);
      expect(sketch.length / seed.length).toBeLessThan(0.3);
    }
  });

  it('is empty for a text without six Han characters in all', () => {
    expect(sketchText('')).toEqual([]);
    expect(sketchText('The year 2020 防疫')).toEqual([]);
  });
});

describe('containment', () => {
  it.each(perturbations)('finds a seed again with $name', ({ perturb }) => {
    for (const seed of seeds) {
      expect(judgeShare(containment(sketchText(seed), sketchText(perturb(seed))))).toBe('same-text');
    }
  });

  it('finds a seed again with everything at once', () => {
    for (const seed of seeds) {
      const changed = perturbations.reduce((text, { perturb }) => perturb(text), seed);
      expect(judgeShare(containment(sketchText(seed), sketchText(changed)))).not.toBe('different');
    }
  });

  it('tells the seeds apart, though all tell of the same matter', () => {
    const sketches = seeds.map(sketchText);
    for (const [index, one] of sketches.entries()) {
      for (const other of sketches.slice(index + 1)) {
        expect(judgeShare(containment(one, other))).toBe('different');
      }
    }
  });

  it('sees a passage taken from one text into another', () => {
    const [one = '', other = ''] = seeds.slice(2, 4);
    const quoted = one.slice(0, one.length * 0.4) + other.slice(0, other.length * 0.6);
    expect(judgeShare(containment(sketchText(one), sketchText(quoted)))).not.toBe('different');
  });

  it('is 1 for a part and its whole, the same both ways, and 0 where there is too little to say', () => {
    const [seed = ''] = seeds;
    const whole = sketchText(seed);
    const part = sketchText(seed.slice(200, 900));
    expect(containment(whole, part)).toBeGreaterThan(0.98);
    expect(containment(part, whole)).toBe(containment(whole, part));
    expect(containment(whole, whole.slice(0, 4))).toBe(0);
    expect(containment([], [])).toBe(0);
  });
});

describe('judgeShare', () => {
  it.each([
    [1, 'same-text'],
    [0.5, 'same-text'],
    [0.49, 'shares-passages'],
    [0.3, 'shares-passages'],
    [0.29, 'different'],
    [0, 'different'],
  ] as const)('calls %d %s', (share, judgement) => {
    expect(judgeShare(share)).toBe(judgement);
  });
});
