import { pinyin } from 'pinyin-pro';
import { simplifiedOf } from '../han/simplified';
import type { Romanization } from './romanization';

/** Chinese marks and what stands for them between Latin letters; a space is added where one belongs. */
const latinMarks: Readonly<Record<string, string>> = {
  '，': ', ',
  '、': ', ',
  '。': '. ',
  '；': '; ',
  '：': ': ',
  '！': '! ',
  '？': '? ',
  '（': ' (',
  '）': ') ',
  '〔': ' [',
  '〕': '] ',
  '《': ' “',
  '》': '” ',
  '〈': ' “',
  '〉': '” ',
  '「': ' “',
  '」': '” ',
  '『': ' ‘',
  '』': '’ ',
  '“': ' “',
  '”': '” ',
  '‘': ' ‘',
  '’': '’ ',
  '—': ' — ',
  '·': ' ',
  '　': ' ',
};

/** Pinyin without tones, by the dictionary of pinyin-pro: 重庆 chong qing, 单 as a family name shan. */
export const pinyinRomanization: Romanization = {
  person: ({ family, given }) => ({
    family: capitalized(joined(syllables(family, 'all'))),
    given: capitalized(joined(syllables(given, 'off'))),
  }),
  words: (text) => {
    const runs = text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
    const latin = runs.map((run, index) => {
      if (!/\p{Script=Han}/u.test(run)) return withLatinMarks(run);
      const words = syllables(run, 'off').join(' ');
      return ` ${capitalBehind.test(runs[index - 1] ?? '') ? capitalized(words) : words} `;
    });
    return capitalized(tidied(latin.join('')));
  },
};

/** A title within a title, a subtitle and a new sentence begin with a capital. */
const capitalBehind = /[《〈：—。！？]$/;

function syllables(text: string, surname: 'all' | 'off'): readonly string[] {
  const simplified = [...text].map(simplifiedOf).join('');
  return pinyin(simplified, { toneType: 'none', type: 'array', surname });
}

/** Syllables of one word: an apostrophe parts those that could be read otherwise, Xi'an. */
function joined(parts: readonly string[]): string {
  return parts.map((part, index) => (index > 0 && /^[aeo]/.test(part) ? `'${part}` : part)).join('');
}

function withLatinMarks(text: string): string {
  return [...text].map((character) => latinMarks[character] ?? character.normalize('NFKC')).join('');
}

/** One space between words, none before a closing mark or after an opening one. */
function tidied(text: string): string {
  return text
    .replaceAll(/ +/g, ' ')
    .replaceAll(/— (?:— )+/g, '— ')
    .replaceAll(/ (?=[,.;:!?)\]”’%])/g, '')
    .replaceAll(/(?<=[([“‘]) /g, '')
    .trim();
}

/** The first letter of a text, past quotation marks, as a capital. */
function capitalized(text: string): string {
  return text.replace(/\p{Ll}/u, (letter, at: number) =>
    /^[^\p{L}\d]*$/u.test(text.slice(0, at)) ? letter.toUpperCase() : letter,
  );
}
