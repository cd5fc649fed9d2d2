import { queryAll, rootOf } from '../page/element-access';
import { readJsonLd } from './json-ld';
import type { PageHead } from './page-head';

/** No page has more that say anything. */
const mostMetas = 500;
/** Longer values are no metadata. */
const longestValue = 1_000;

/** A title element of more characters is a mistake or an attack. */
const longestTitle = 2_000;

/** Reads metas, JSON-LD, title, canonical and base address and language of a document. */
export function readHead(document: Document): PageHead {
  const metas = new Map<string, string[]>();
  for (const meta of queryAll(document, 'meta').slice(0, mostMetas)) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (name === null || content === '' || content.length > longestValue) continue;
    const key = name.trim().toLowerCase();
    const values = metas.get(key) ?? [];
    values.push(content);
    metas.set(key, values);
  }
  return {
    metas,
    jsonLd: readJsonLd(document),
    title: (queryAll(document, 'title')[0]?.textContent ?? '')
      .slice(0, longestTitle)
      .replace(/\s+/g, ' ')
      .trim(),
    canonical: queryAll(document, 'link[rel="canonical"]')[0]?.getAttribute('href') ?? null,
    base: queryAll(document, 'base[href]')[0]?.getAttribute('href') ?? null,
    language: languageOf(document),
  };
}

function languageOf(document: Document): string | null {
  const declared = rootOf(document)?.getAttribute('lang')?.trim();
  if (declared !== undefined && declared !== '') return declared;
  for (const meta of queryAll(document, 'meta[http-equiv]')) {
    if (meta.getAttribute('http-equiv')?.toLowerCase() === 'content-language')
      return meta.getAttribute('content');
  }
  return null;
}
