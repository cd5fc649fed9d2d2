import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import type { CitedLanguage } from '../../cite';

/** Measures are in twentieths of a point, sizes of type in half points, as Word counts them. */
export const bodyIndent = 480;
const listStep = 360;
const bodySize = 24;
export const smallSize = 20;

/** Faces that Word has where the language is read: Song for the text, Hei for headings. */
const faces: { readonly [Language in CitedLanguage]: { readonly song: string; readonly hei: string } } = {
  'zh-Hans': { song: 'SimSun', hei: 'SimHei' },
  'zh-Hant': { song: 'PMingLiU', hei: 'Microsoft JhengHei' },
  'zh-Hant-TW': { song: 'PMingLiU', hei: 'Microsoft JhengHei' },
  'zh-Hant-HK': { song: 'PMingLiU', hei: 'Microsoft JhengHei' },
  zh: { song: 'SimSun', hei: 'SimHei' },
};
/** The languages as Word names them. */
const wordLanguages: { readonly [Language in CitedLanguage]: string } = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  'zh-Hant-TW': 'zh-TW',
  'zh-Hant-HK': 'zh-HK',
  zh: 'zh-CN',
};
/** Size of each level of heading, the first below the title. */
const headingSizes = [32, 30, 28, 26, bodySize, bodySize] as const;

/**
 * How a document in a language looks: its title and headings are Word's own, so that outline and contents know them.
 */
export function documentStyles(language: CitedLanguage): IStylesOptions {
  const { song, hei } = faces[language];
  const face = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia });
  const heading = (level: number) => ({
    run: { font: face(hei), size: headingSizes[level] ?? bodySize, bold: true },
    paragraph: { outlineLevel: level, keepNext: true, keepLines: true, spacing: { before: 240, after: 120 } },
  });
  return {
    default: {
      document: {
        run: {
          font: face(song),
          size: bodySize,
          language: { value: 'en-US', eastAsia: wordLanguages[language] },
        },
        paragraph: { spacing: { line: 400 } },
      },
      title: {
        run: { font: face(hei), size: 36, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
      },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
      heading5: heading(4),
      heading6: heading(5),
      hyperlink: { run: { color: '0563C1', underline: {} } },
    },
  };
}

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The lists that a document may hold; levels are Word's nine. */
export const documentLists: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        style: { paragraph: { indent: listIndent(level) } },
      })),
    },
    {
      reference: 'numbers',
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        style: { paragraph: { indent: listIndent(level) } },
      })),
    },
  ],
};

function listIndent(level: number): { readonly left: number; readonly hanging: number } {
  return { left: bodyIndent + (level + 1) * listStep, hanging: listStep };
}
