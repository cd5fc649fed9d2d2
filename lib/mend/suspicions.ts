import type { Suspicion } from '../report';
import { publishedRange, type Draft } from './draft';

/**
 * U+FFFD, where a decoder gave up, and 锟斤拷, which two of them in UTF-8 give when read as GBK; and private-use
 * characters, which no font of the reader's shows.
 */
const unreadable = /(?:[\ufffd\ue000-\uf8ff]|锟斤拷)+/g;
/**
 * What a byte slip leaves: a mark, up to three Han and a lone letter inside a word (宣傳!爸貞c黨史), or a note
 * whose opening bracket was swallowed (文藝?yán)碚撆).
 */
const slipped =
  /[!?！？;；]\p{Script=Han}{1,3}[A-Za-z](?=\p{Script=Han})|[?？][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,5}\)/gu;
/** At most so many characters on either side are quoted with a suspicion. */
const quoted = 12;

/** Damage that still stands in a draft, with its place in the published text. */
export function findSuspicions(draft: Draft): readonly Suspicion[] {
  const found = [
    ...suspicionsOf('unreadable', draft, unreadable),
    ...suspicionsOf('byte-slip', draft, slipped),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function suspicionsOf(kind: Suspicion['kind'], draft: Draft, pattern: RegExp): readonly Suspicion[] {
  return Array.from(draft.text.matchAll(pattern), ({ index, 0: { length } }) => {
    const { start, end } = publishedRange(draft, index, index + length);
    return { kind, start, end, sample: draft.published.slice(Math.max(0, start - quoted), end + quoted) };
  });
}
