import { queryAll } from '../page/element-access';
import { emptyJsonLd, type JsonLd } from './page-head';

const articleTypes =
  /^(?:NewsArticle|Article|ReportageNewsArticle|BlogPosting|Report|WebPage|SocialMediaPosting)$/;
/** Larger blocks are data of an application. */
const longestBlock = 200_000;
const mostObjects = 500;

/** Reads the first article of the page's JSON-LD; broken blocks are passed over. */
export function readJsonLd(document: Document): JsonLd {
  for (const script of queryAll(document, 'script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > longestBlock) continue;
    const article = articleIn(parseJson(text));
    if (article !== null) return article;
  }
  return emptyJsonLd;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Looks through lists and `@graph`, nearest first. */
function articleIn(root: unknown): JsonLd | null {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < mostObjects; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, mostObjects));
    if (!isRecord(value)) continue;
    if (typesOf(value).some((type) => articleTypes.test(type)) && 'headline' in value)
      return readArticle(value);
    if ('@graph' in value) queue.push(value['@graph']);
  }
  return null;
}

function readArticle(article: Readonly<Record<string, unknown>>): JsonLd {
  return {
    headline: textOf(article['headline']),
    datePublished: textOf(article['datePublished']),
    authors: namesOf(article['author']),
    editors: namesOf(article['editor']),
    publisher: namesOf(article['publisher'])[0] ?? null,
  };
}

function typesOf(value: Readonly<Record<string, unknown>>): readonly string[] {
  const type = value['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function namesOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value])
    .map((one: unknown) => textOf(isRecord(one) ? one['name'] : one))
    .filter((name) => name !== null);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
