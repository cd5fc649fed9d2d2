import { attributeOf } from './element-access';
import { plainSetting, type Line, type LineSetting } from '../line';
import { blockElements, boldElements, headingLevels } from './elements';
import { LineBuffer } from './line-buffer';
import type { PageNode, PageTree } from './page-tree';

/** What an element passes on to the text inside it. */
interface Inherited {
  /** Index of the innermost block element. */
  readonly block: number;
  readonly bold: boolean;
  readonly href: string | null;
  readonly preformatted: boolean;
  readonly setting: LineSetting;
}

const outermost: Inherited = {
  block: 0,
  bold: false,
  href: null,
  preformatted: false,
  setting: plainSetting,
};

/**
 * The lines in which a page is printed, in document order: text between block elements and `<br>`, and
 * every image as a line of its own.
 */
export function readPageLines(tree: PageTree): readonly Line[] {
  const lines: Line[] = [];
  const inherited: Inherited[] = [];
  const buffer = new LineBuffer();
  let breaks = 0;

  const flush = (): void => {
    const line = buffer.take(breaks >= 2);
    if (line === null) return;
    lines.push(line);
    breaks = 0;
  };

  tree.nodes.forEach((node, index) => {
    const outer = inherited[node.parent] ?? outermost;
    if (node.tag === '') {
      if (!buffer.isEmpty() && buffer.blockOfText() !== outer.block) flush();
      const pieces = outer.preformatted ? node.text.split('\n') : [node.text];
      pieces.forEach((piece, number) => {
        if (number > 0) flush();
        buffer.add(piece, index, outer.block, outer.setting, outer.bold, outer.href);
      });
    } else if (node.tag === 'br') {
      flush();
      breaks++;
    } else if (node.tag === 'img') {
      const image = imageOf(node);
      if (image !== null) {
        flush();
        lines.push({
          text: '',
          stretches: [],
          seams: [],
          setting: outer.setting,
          image,
          block: outer.block,
          at: index,
          afterGap: false,
        });
      }
    } else {
      if (blockElements.has(node.tag)) flush();
      inherited[index] = inherit(outer, node, index);
    }
  });
  flush();
  return lines;
}

function inherit(outer: Inherited, node: PageNode, index: number): Inherited {
  const { tag, element } = node;
  const isBlock = blockElements.has(tag);
  const style = attributeOf(element, 'style') ?? '';
  const href = tag === 'a' ? attributeOf(element, 'href') : null;
  const setting = settingOf(outer.setting, tag, element, style, isBlock);
  const bold = boldOf(outer.bold, tag, style);
  const preformatted = outer.preformatted || tag === 'pre';
  if (!isBlock && href === null && setting === outer.setting && bold === outer.bold) return outer;
  return { block: isBlock ? index : outer.block, bold, href: href ?? outer.href, preformatted, setting };
}

function boldOf(outer: boolean, tag: string, style: string): boolean {
  if (style !== '') {
    const weight = /font-weight\s*:\s*(bold|normal|[1-9]00)/i.exec(style)?.[1]?.toLowerCase();
    if (weight !== undefined) return weight === 'bold' || Number(weight) >= 600;
  }
  return outer || boldElements.has(tag);
}

function settingOf(
  outer: LineSetting,
  tag: string,
  element: Element,
  style: string,
  isBlock: boolean,
): LineSetting {
  const heading = headingLevels.get(tag);
  if (heading !== undefined) return { ...outer, heading };
  if (tag === 'blockquote') return { ...outer, quote: true };
  if (tag === 'figcaption') return { ...outer, caption: true };
  if (tag === 'ul' || tag === 'ol') {
    return {
      ...outer,
      list: { ordered: tag === 'ol', depth: outer.list === null ? 0 : outer.list.depth + 1 },
    };
  }
  if (!isBlock) return outer;
  const align = tag === 'center' ? 'center' : alignment(element, style);
  if (align === null || (align === 'center') === outer.centred) return outer;
  return { ...outer, centred: align === 'center' };
}

function alignment(element: Element, style: string): string | null {
  const styled = style === '' ? undefined : /text-align\s*:\s*([a-z]+)/i.exec(style)?.[1];
  return (styled ?? attributeOf(element, 'align'))?.toLowerCase() ?? null;
}

/** Images so small that they are ornaments, by their own width or height. */
const ornamentPixels = 40;

function imageOf(node: PageNode): Line['image'] {
  const { element } = node;
  const side = (name: string): number => Number.parseInt(attributeOf(element, name) ?? '', 10);
  if (side('width') <= ornamentPixels || side('height') <= ornamentPixels) return null;
  const src = lazySources
    .map((name) => attributeOf(element, name)?.trim() ?? '')
    .find((value) => value !== '');
  return { src: src ?? '', alt: attributeOf(element, 'alt')?.trim() ?? '' };
}

/** Where the address of an image stands; lazy loaders keep it beside `src`. */
const lazySources = ['data-original', 'data-src', 'oldsrc', 'src'] as const;
