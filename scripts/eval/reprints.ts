import { convertText } from '../../lib/convert';
import { isHan } from '../../lib/han/ranges';

/** A way in which other sites print a text that is the same. */
export interface ReprintKind {
  readonly name: string;
  /** @param other a text that has nothing to do with it, for what is added */
  readonly reprint: (text: string, other: string) => string;
  /** Whether a part of the other text stands in it. */
  readonly adds?: true;
}

/** Navigation, related links and a footer of a kind that such pages carry; invented. */
const furniture = [
  '网站首页 机构设置 政务公开 办事服务 互动交流 专题专栏 无障碍浏览 手机版',
  '上一篇：河清区召开春季造林工作推进会 下一篇：云岭乡开展秸秆禁烧巡查 相关链接：河清区统计公报',
  '主办：河清区人民政府办公室 承办：河清区信息中心 备案序号 联系我们 网站地图',
].join('\n');

/** As a broken mirror notes how characters are read. */
const notes = /[國国實实動动學学會会]/g;
/**
 * Of Han characters: one that a copy lost here and there, a page that was decoded badly, one that nobody would read.
 */
const lightly = 100;
const badly = 25;
const beyondReading = 10;

/** From what a careful site does to what several careless ones do one after another. */
export const reprintKinds: readonly ReprintKind[] = [
  { name: 'in the other script', reprint: otherScript },
  { name: 'a third cut', reprint: cut },
  { name: 'a third added', reprint: added, adds: true },
  { name: 'with furniture', reprint: (text) => `${furniture}\n${text}\n${furniture}` },
  { name: 'with pinyin notes', reprint: (text) => text.replace(notes, '$&(shí)') },
  { name: 'one character in 100 lost', reprint: (text) => damaged(text, lightly) },
  { name: 'one character in 25 lost', reprint: (text) => damaged(text, badly) },
  { name: 'one character in 10 lost', reprint: (text) => damaged(text, beyondReading) },
  {
    name: 'cut, added to, damaged, in the other script',
    reprint: (text, other) => otherScript(damaged(added(cut(text), other), lightly)),
    adds: true,
  },
];

function otherScript(text: string): string {
  return /[黨國員來會學]/.test(text) ? convertText(text, 'hant', 'cn') : convertText(text, 'hans', 'tw');
}

/** Every third sentence is left out. */
function cut(text: string): string {
  return sentencesOf(text)
    .filter((_, index) => index % 3 !== 2)
    .join('');
}

/** Sentences of another text stand after every paragraph, half as many characters as the text has. */
function added(text: string, other: string): string {
  const paragraphs = text.split('\n');
  const more = other.repeat(Math.ceil(text.length / 2 / Math.max(1, other.length))).slice(0, text.length / 2);
  const share = Math.ceil(more.length / paragraphs.length);
  return paragraphs
    .map((paragraph, index) => `${paragraph}\n${more.slice(index * share, (index + 1) * share)}`)
    .join('\n');
}

/** One Han character in so many is lost. */
function damaged(text: string, oneIn: number): string {
  let han = 0;
  return Array.from(text, (character) =>
    isHan(character.charCodeAt(0)) && ++han % oneIn === 0 ? '?' : character,
  ).join('');
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[。！？；﹔\n])/u).filter((sentence) => sentence.trim() !== '');
}
