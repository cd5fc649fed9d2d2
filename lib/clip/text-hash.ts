import { foldForIdentity } from '../han/fold';
import { flatText, type Block } from '../report';

/** Folded texts shorter than this (附件, 图片新闻) say too little to be the same text wherever they stand. */
const shortestTelling = 30;

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256, hex, of the folded text: script, width, punctuation, white space and pinyin notes do not count. */
export function textHash(text: string): Promise<string> {
  return sha256Hex(foldForIdentity(text));
}

/**
 * The hash by which a report is recognised wherever it is met again: that of its published text. A report
 * whose text is too short to tell (a scanned page, a lone caption) is told by its images and address as well,
 * so that two pictures without words are never taken for one.
 */
export function reportHash(blocks: readonly Block[], page: string | null): Promise<string> {
  const text = flatText(blocks);
  if (foldForIdentity(text).length >= shortestTelling) return textHash(text);
  const images = blocks.map((block) => (block.kind === 'figure' ? (block.imageUrl ?? '') : ''));
  return sha256Hex([foldForIdentity(text), page ?? '', ...images].join('\n'));
}

/** A clip's id: the first 32 hex digits of SHA-256 over the address and the published text. */
export async function clipId(url: string | null, text: string): Promise<string> {
  return (await sha256Hex(`${url ?? ''}\n${text}`)).slice(0, 32);
}
