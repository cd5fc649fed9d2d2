import { isOwnExport } from './own-export';

/** How far into a file its kind is looked for. */
const headLength = 65_536;
/** Elements that only a page has. */
const pageElements = /<(?:!doctype\s+html|html|head|body|title|meta|frameset)\b/i;
/** Elements that a fragment of a page is made of; one alone may stand in a text about pages. */
const fragmentElements =
  /<(?:div|p|br|table|tr|td|span|article|section|h[1-6]|ul|ol|li|a|img|font|center|script|style|iframe)\b[^<>]{0,2000}>/gi;
const fewestFragmentElements = 3;

export type FileKind = 'page' | 'text' | 'web-archive' | 'xml' | 'own-export';

/** What a decoded file holds, by its content; its name says nothing. */
export function kindOfFile(text: string): FileKind {
  if (isOwnExport(text)) return 'own-export';
  const head = text.slice(0, headLength);
  if (/^(?:From: <Saved by|MIME-Version:)/i.test(head) && /multipart\/related/i.test(head.slice(0, 4096))) {
    return 'web-archive';
  }
  if (pageElements.test(head)) return 'page';
  if (head.trimStart().startsWith('<?xml')) return 'xml';
  return (head.match(fragmentElements)?.length ?? 0) >= fewestFragmentElements ? 'page' : 'text';
}

/** The address a browser or SingleFile notes in a page it saves; null when there is none. */
export function savedAddress(html: string): string | null {
  const head = html.slice(0, headLength);
  const noted =
    /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000})/.exec(head) ??
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,2000})/.exec(head);
  const address = noted?.[1];
  return address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address) ? address : null;
}
