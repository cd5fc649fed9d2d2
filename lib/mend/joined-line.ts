import { textOfLine, type MendableText } from './mendable-text';
import type { Edit, Repair } from './repair';

/** A line shorter than this may end without a mark because it is a heading or a name. */
const shortestBegun = 30;
/** What goes on after the cut is itself prose. */
const shortestRest = 12;
/** So much of a line is looked at for the sentence that it breaks off. */
const longestSentence = 100;
const endsInHan = /\p{Script=Han}$/u;
const endsInComma = /[,，、]$/;
const sentenceEnd = /[。！？；]/;
/** Headlines hold ！ ？ ； as well, yet no full stop: 供水抢修再提速！三处管网恢复通水. */
const fullStop = '。';
/** The rest goes on with a word, a figure or a quotation; an indent would begin a new paragraph. */
const goesOn = /^[\p{Script=Han}“‘《「\d]/u;
/** 一、 （二） 3. 四是 第五，: the beginning of a point of its own. */
const enumerator =
  /^(?:[一二三四五六七八九十百]+[、.．是]|第[一二三四五六七八九十百]+|[（(][一二三四五六七八九十百\d]+[)）]|\d+[、.．)）])/;
/** 来源：, 记者 …, 图为: who wrote, who printed, what a picture shows. */
const byline =
  /^[（(]?\s?(?:来源|來源|供稿|撰稿|作者|记者|記者|通讯员|通訊員|责任编辑|責任編輯|编辑|編輯|图为|圖為|图片|圖片|附件|联系人|聯繫人)/;
/** …许国斌摄, …办公室供稿, 记者李平 图: the end of a caption or a byline. */
const captionEnd = /(?:摄|攝|供稿|撰稿|供图|供圖|\s[图圖文]|[记記]者.{0,4})$/;
/** Headlines part their halves with a space: 泵站检修完毕 汛期值班到位. */
const headlineGap = /\p{Script=Han}[ \u3000]\p{Script=Han}/u;

/**
 * 排查检测⏎等相关工作 → 排查检测等相关工作: a sentence cut in two paragraphs. The first part is at least thirty
 * characters of prose and ends in a Han character or a comma; the second is prose too, no heading, point or byline.
 */
export const joinedLine: Repair = {
  name: 'joined-line',
  version: 1,
  prepare: () => (mendable, field) => (field === 'body' ? cutsIn(mendable) : []),
};

function cutsIn(mendable: MendableText): readonly Edit[] {
  const edits: Edit[] = [];
  let begunLength = 0;
  let begunHasSentence = false;
  mendable.lines.forEach((line, index) => {
    const words = textOfLine(mendable, line);
    begunLength += words.length;
    begunHasSentence ||= words.includes(fullStop);
    const next = mendable.lines[index + 1];
    if (next !== undefined && line.kind === 'paragraph' && next.kind === 'paragraph') {
      const rest = textOfLine(mendable, next);
      const isCut = isBegun(words, begunLength, begunHasSentence) && isRest(rest);
      if (isCut) {
        edits.push({
          start: line.end,
          end: next.start,
          after: '',
          confidence: endsInComma.test(words) ? 0.9 : 0.8,
        });
        return;
      }
    }
    begunLength = 0;
    begunHasSentence = false;
  });
  return edits;
}

/** Whether a line, with the ones it was joined to, breaks off in mid-sentence. */
function isBegun(words: string, length: number, hasSentence: boolean): boolean {
  if (length < shortestBegun || captionEnd.test(words.slice(-8))) return false;
  if (headlineGap.test(unfinishedSentence(words))) return false;
  return endsInComma.test(words) || (hasSentence && endsInHan.test(words));
}

/** What stands after the last sentence of a line, as far as it is looked at. */
function unfinishedSentence(words: string): string {
  return words.slice(-longestSentence).replace(/^.*[。！？；]/s, '');
}

/** Whether a line can be the rest of a sentence begun before it. */
function isRest(words: string): boolean {
  return (
    words.length >= shortestRest &&
    goesOn.test(words) &&
    sentenceEnd.test(words) &&
    !enumerator.test(words) &&
    !byline.test(words)
  );
}
