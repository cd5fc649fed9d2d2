import { setFramesInPlace } from './kept-frames';

/**
 * What the page in the frame may do: be seen. The policy stands before everything else of the page, so that nothing is
 * asked for before it holds; the frame's sandbox forbids scripts, forms, windows and leaving the page on top of it.
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'";

/** Elements that would only ask for what is not kept, or take what nobody can answer. */
const withoutUse = [
  'img',
  'picture',
  'source',
  'video',
  'audio',
  'track',
  'form',
  'input',
  'button',
  'dialog',
];
/** Attributes that lead out of the page or load something. */
const leadingOut = [
  'href',
  'xlink:href',
  'src',
  'srcset',
  'background',
  'poster',
  'action',
  'formaction',
  'ping',
  'longdesc',
  'cite',
  'target',
];

/**
 * A kept page as a document for a frame: its words and its own inline styles, what stands in its own frames in their
 * places; no scripts, no images, no links that lead anywhere. The sanitiser loads on the first call.
 */
export async function safePage(html: string): Promise<string> {
  const { default: purifier } = await import('dompurify');
  const page = new DOMParser().parseFromString(html, 'text/html');
  setFramesInPlace(page);
  const clean = purifier.sanitize(page.documentElement.outerHTML, {
    WHOLE_DOCUMENT: true,
    FORBID_TAGS: withoutUse,
    FORBID_ATTR: leadingOut,
    ALLOW_DATA_ATTR: false,
    KEEP_CONTENT: true,
  });
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">${clean}`;
}
