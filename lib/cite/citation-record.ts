import type { Clip } from '../report';
import { citedDate, dayOf, type CitedDate } from './cited-date';
import { citedName, type CitedName } from './cited-name';
import { oneLineOrNull } from './one-line';

/** What is cited of a clip, before any style. Every text is one line that prints as it is. */
export interface CitationRecord {
  readonly clipId: string;
  /** Who answers for the text, and what they are read from: authors, else the issuing body, else the source. */
  readonly creators: {
    readonly names: readonly CitedName[];
    readonly from: 'authors' | 'issuer' | 'source' | 'nobody';
  };
  readonly title: {
    readonly text: string;
    /** 'own': the person's; 'opening': the first words of a text without a title. */
    readonly from: 'page' | 'own' | 'opening';
  };
  /** The title in the person's own language, by the person. */
  readonly translatedTitle: string | null;
  readonly issuer: string | null;
  /** 来源: who gave the text to the site. */
  readonly source: string | null;
  /** The site's name, or its host. */
  readonly site: string | null;
  /** The printed place that a reprint names: “《旗帜》2021年第9期”. */
  readonly originalSource: string | null;
  readonly documentNumber: string | null;
  readonly place: string | null;
  readonly published: CitedDate | null;
  /** The day of clipping, where the person is; null for what was not read on the web. */
  readonly accessed: CitedDate | null;
  /** http or https, percent-encoded. */
  readonly url: string | null;
  /** SHA-256, hex, of the folded text: says which text was read when the page changes. */
  readonly textHash: string;
  /** BCP 47, of the words as they are cited. */
  readonly language: CitedLanguage;
  /** BCP 47, of the words as the page prints them, when what is cited is converted from them; null when it is not. */
  readonly convertedFrom: CitedLanguage | null;
}

export type CitedLanguage = 'zh-Hans' | 'zh-Hant' | 'zh-Hant-TW' | 'zh-Hant-HK' | 'zh';

/** A clip's words as they are to be cited: mended, in the script asked for. */
export interface CitedWords {
  readonly title: string | null;
  /** The first words of the text, for one without a title. */
  readonly opening: string;
  readonly authors: readonly string[];
  readonly issuer: string | null;
  readonly source: string | null;
  readonly siteName: string;
  readonly originalSource: string | null;
  readonly documentNumber: string | null;
  readonly place: string | null;
  readonly language: CitedLanguage;
}

export interface CitationKnowledge {
  /** Whether a name is that of a Chinese person. */
  readonly isPerson: (name: string) => boolean;
  /** Whether a source is press or a portal, which only passes texts on. */
  readonly isMedia: (name: string) => boolean;
  /** Where the person is: 'Asia/Shanghai'. */
  readonly timeZone: string;
}

/**
 * What is cited of a clip. What neither page nor person tells is null, and is never made up. Whether the words are
 * converted is not seen from here.
 */
export function citationRecord(
  clip: Clip,
  personal: { readonly title: string; readonly translatedTitle: string },
  words: CitedWords,
  knowledge: CitationKnowledge,
): CitationRecord {
  const { metadata, url } = clip.report;
  const { textHash, clippedAt } = clip.provenance;
  const address = citedAddress(url);
  return {
    clipId: clip.id,
    creators: creatorsOf(words, knowledge),
    title: titleOf(words, personal.title),
    translatedTitle: oneLineOrNull(personal.translatedTitle),
    issuer: oneLineOrNull(words.issuer),
    source: oneLineOrNull(words.source),
    site: oneLineOrNull(words.siteName),
    originalSource: oneLineOrNull(words.originalSource),
    documentNumber: oneLineOrNull(words.documentNumber),
    place: oneLineOrNull(words.place),
    published: metadata.publishedAt === null ? null : citedDate(metadata.publishedAt.value.iso),
    accessed: address === null ? null : dayOf(clippedAt, knowledge.timeZone),
    url: address,
    textHash,
    language: words.language,
    convertedFrom: null,
  };
}

function creatorsOf(
  { authors, issuer, source }: CitedWords,
  { isPerson, isMedia }: CitationKnowledge,
): CitationRecord['creators'] {
  const named = (texts: readonly (string | null)[]): readonly CitedName[] =>
    texts.flatMap((text) => (oneLineOrNull(text) === null ? [] : [citedName(text ?? '', isPerson)]));
  const candidates = [
    { from: 'authors', names: named(authors) },
    { from: 'issuer', names: named([issuer]) },
    { from: 'source', names: named([source === null || isMedia(source) ? null : source]) },
  ] as const;
  return candidates.find(({ names }) => names.length > 0) ?? { from: 'nobody', names: [] };
}

function titleOf({ title, opening }: CitedWords, own: string): CitationRecord['title'] {
  const personal = oneLineOrNull(own);
  if (personal !== null) return { text: personal, from: 'own' };
  const published = oneLineOrNull(title);
  if (published !== null) return { text: published, from: 'page' };
  return { text: oneLineOrNull(opening) ?? '—', from: 'opening' };
}

/** An address that every format can hold: braces and backslashes, which BibTeX counts, are percent-encoded. */
function citedAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return href.replaceAll(/[{}|\\^`"<>\s]/g, encodeURIComponent);
}
