/*
 * What in a page is text to be read, and what is not: tables, each entry with its reason or an example.
 */

/** Elements whose text is never touched, by local name. */
export const untouchedElements: ReadonlySet<string> = new Set([
  // Quoted to the letter: a command with another character is another command.
  'code',
  'pre',
  'kbd',
  'samp',
  'xmp',
  'listing',
  'plaintext',
  // No text to be read.
  'script',
  'style',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'template',
  'object',
  'math',
  // Typed by the person, or sent with their form.
  'textarea',
  'datalist',
]);

/** Elements that do not end a run of text: `<b>发</b>展` is one word. By local name. */
export const inlineElements: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'label',
  'mark',
  'nobr',
  'q',
  'rb',
  'ruby',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

/** Attributes that are shown as text. Never an address, never a value. */
export const readAttributes = ['title', 'alt', 'placeholder'] as const;

/** Attributes that decide whether an element's text may be touched. */
export const decidingAttributes = ['contenteditable', 'translate', 'lang'] as const;

/** Attributes whose changes matter to a converted page. */
export const watchedAttributes: readonly string[] = [...readAttributes, ...decidingAttributes];

/**
 * Primary language subtags that mean Chinese: the right ones, and the wrong ones that pages carry
 * (`lang="cn"`, `lang="chs"`).
 */
export const chineseLanguages: ReadonlySet<string> = new Set([
  'zh',
  'cmn',
  'yue',
  'wuu',
  'hak',
  'nan',
  'gan',
  'hsn',
  'lzh',
  'zho',
  'chi',
  'cn',
  'chs',
  'cht',
  'tw',
  'hk',
]);

/** Other languages that are written with Han characters, which no conversion may touch. */
export const otherHanLanguages: ReadonlySet<string> = new Set(['ja', 'jpn', 'ko', 'kor', 'vi', 'vie']);
