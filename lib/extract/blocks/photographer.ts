import { isPersonName } from '../names';

/** How a caption says who took the picture. Group 1 is the name. Patterns run on the last characters of a caption. */
const credits: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: /([\p{Script=Han}·、]{2,12})\s*[/／]\s*(?:摄影|攝影|摄|攝|图|圖|供图|供圖)[）)。]?$/u,
    example: '张三/摄',
  },
  {
    pattern: /(?:摄影|攝影|图片|圖片|摄|攝|图|圖)\s*[/／|｜丨：:]\s*([\p{Script=Han}·、]{2,12})[）)。]?$/u,
    example: '图/李四',
  },
  {
    pattern:
      /(?:记者|通讯员|記者|通訊員|作者)[\s\u3000]*([\p{Script=Han}·、]{2,8})[\s\u3000]*(?:摄影|攝影|摄|攝)[）)。]?$/u,
    example: '本报记者 王五 摄',
  },
  {
    pattern: /[\s\u3000（(。，,]([\p{Script=Han}·、]{2,8})[\s\u3000]*(?:摄影|攝影|摄|攝|供图|供圖)[）)。]?$/u,
    example: '张三 摄',
  },
];

const creditLength = 40;

/** The photographer a caption names at its end, as written; null when it names none. */
export function photographerOf(caption: string): string | null {
  const end = caption.slice(-creditLength);
  for (const { pattern } of credits) {
    const name = pattern.exec(end)?.[1];
    if (name !== undefined && isCredible(name)) return name;
  }
  return null;
}

/** One or several names of people or of a press unit, no clause (……的画面 摄). */
function isCredible(names: string): boolean {
  return names
    .split('、')
    .every(
      (name) =>
        /^\p{Script=Han}{2,4}$/u.test(name) ||
        isPersonName(name) ||
        /(?:社|报|网|中心|部|台|局|馆)$/u.test(name),
    );
}
