import { chineseLanguages, inlineElements, otherHanLanguages, untouchedElements } from './rules';

/** Whether text at a place of the page may be converted, by the nearest element that says something of it. */
export interface Standing {
  readonly isChinese: boolean;
  readonly isTranslated: boolean;
}

/** How text stands where nothing says anything of it. */
export const wholePage: Standing = { isChinese: true, isTranslated: true };

/** Whether an element holds no text to be read, whatever its attributes say. */
export function isUntouched(element: Element): boolean {
  if (untouchedElements.has(element.localName)) return true;
  // `<option>台湾</option>` sends its text with the form, since it has no value of its own.
  return element.localName === 'option' && !element.hasAttribute('value');
}

/**
 * How text inside an element stands by the element's attributes, given how the element itself stands; null when
 * nothing below it may ever be touched: what the person edits, `.notranslate`.
 */
export function standingInside(element: Element, outside: Standing): Standing | null {
  if (!element.hasAttributes()) return outside;
  if (isEditable(element) || element.classList.contains('notranslate')) return null;
  const isChinese = isInChinese(element) ?? outside.isChinese;
  const isTranslated = translateOf(element) ?? outside.isTranslated;
  if (isChinese === outside.isChinese && isTranslated === outside.isTranslated) return outside;
  return { isChinese, isTranslated };
}

/** How text inside an element stands, by all elements around it; null as for `standingInside`. */
export function standingWithin(element: Element): Standing | null {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  let standing: Standing | null = wholePage;
  for (const next of path.reverse()) {
    standing = isUntouched(next) ? null : standingInside(next, standing);
    if (standing === null) return null;
  }
  return standing;
}

export function isConverted(standing: Standing): boolean {
  return standing.isChinese && standing.isTranslated;
}

/** Whether a run of text goes on through an element. */
export function isInline(element: Element): boolean {
  return inlineElements.has(element.localName);
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return element.getAttribute('role') === 'textbox';
}

function translateOf(element: Element): boolean | null {
  switch (element.getAttribute('translate')?.toLowerCase()) {
    case 'no':
      return false;
    case 'yes':
    case '':
      return true;
    default:
      return null;
  }
}

/**
 * What an element's `lang` says; null when it has none, or one that is no language (`lang="gb2312"`). That of the
 * whole page is believed only when it is another language with Han characters: editors put `lang="en"` on every
 * page they begin.
 */
function isInChinese(element: Element): boolean | null {
  const primary = /^([a-z]{2,3})(?:[-_]|$)/iu.exec(element.getAttribute('lang') ?? '')?.[1]?.toLowerCase();
  if (primary === undefined) return null;
  if (chineseLanguages.has(primary)) return true;
  const isWholePage = element.localName === 'html' || element.localName === 'body';
  return isWholePage && !otherHanLanguages.has(primary) ? null : false;
}
