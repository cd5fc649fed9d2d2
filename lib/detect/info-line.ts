/*
 * The line under a heading or behind a text in which the page speaks, not the report: when, whence, how often
 * read. Traditional forms stand beside the Simplified ones, since pages are matched as written.
 */

/** Longer lines are prose, whatever labels stand in them. */
export const longestInfoLine = 120;

/** Its labels, each with an example. */
export const infoLabels: readonly RegExp[] = [
  /(?:发布|發布|發佈|更新|张贴|刊登)(?:时间|日期|時間)|^\s*(?:时间|日期)[：:]/, // 发布时间：2020-02-25
  /(?:信息|稿件|文章|資料)?(?:来源|來源)[：:]/, // 来源：县委办公室
  /(?:浏览|瀏覽|阅读|点击|點閱|访问)(?:次数|次數|量|数|數)/, // 浏览次数：320
  /(?:责任编辑|責任編輯|编辑|責編|责编|审核|編輯)[：:/]/, // 责任编辑：李四
  /(?:作者|供稿|撰稿|通讯员|發布單位|发布单位|发布机构)[：:]/, // 作者：宣传科
  /字体|字號|字号|打印本页|友善列印/, // 【字体：大 中 小】
];

/** So many kinds of labels in one short line are no sentence. */
const enoughLabels = 2;

function isInfoLine(line: string): boolean {
  if (line.length > longestInfoLine) return false;
  return infoLabels.filter((label) => label.test(line)).length >= enoughLabels;
}

/** `text` without its info lines, so that the same report scores the same with and without its page's line. */
export function withoutInfoLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => !isInfoLine(line))
    .join('\n');
}
