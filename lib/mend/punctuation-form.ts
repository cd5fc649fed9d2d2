import { editsFromMatches, type Repair } from './repair';

/**
 * Forms of marks that stand in running text only by a machine's choice: the small forms of Taiwan's old code,
 * those for vertical setting, and the half-width ones of Japan's. ‧ is left: Taiwan writes names with it.
 */
const usualForms: Readonly<Record<string, string>> = {
  '﹐': '，', // 是的﹐我们
  '﹑': '、', // 防汛﹑抗疫
  '﹒': '。', // 工作落實﹒
  '﹔': '；', // 映照初心﹔越在
  '﹕': '：', // 記者﹕
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
  '﹝': '〔', // 府授﹝112﹞
  '﹞': '〕',
  '︰': '：', // 時間︰
  '︵': '（',
  '︶': '）',
  '︹': '〔',
  '︺': '〕',
  '︻': '【',
  '︼': '】',
  '︽': '《',
  '︾': '》',
  '︿': '〈',
  '﹀': '〉',
  '﹁': '「',
  '﹂': '」',
  '﹃': '『',
  '﹄': '』',
  '｡': '。',
  '､': '、',
  '｢': '「',
  '｣': '」',
};
const oddForm = new RegExp(`[${Object.keys(usualForms).join('')}]`, 'g');
/** Half-width katakana: among them the half-width marks are at home. */
const halfWidthKatakana = /[\uff66-\uff9f]/;
/** Two commas and no third, with Han words on both sides: 各单位,,各部门. */
const doubledComma = /(?<=[\p{Script=Han}”》）〉」』%\d])[,，]{2}(?=[\p{Script=Han}“《（〈「『])/gu;

/**
 * ﹔﹑ → ；、 and 单位,,部门 → 单位,部门: marks in a form that running text does not use. The choice between half
 * and full width is the publisher's and stays: 初心,越 is as it was written.
 */
export const punctuationForm: Repair = {
  name: 'punctuation-form',
  version: 1,
  prepare:
    () =>
    ({ text }) => {
      const forms = halfWidthKatakana.test(text)
        ? []
        : editsFromMatches(text, oddForm, ([mark]) => usualForms[mark] ?? mark, 0.99);
      const commas = editsFromMatches(text, doubledComma, ([marks]) => marks.slice(0, 1), 0.9);
      return [...forms, ...commas].sort((a, b) => a.start - b.start);
    },
};
