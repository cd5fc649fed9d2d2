import { readJsonLd } from './json-ld';
import type { PageHead } from './page-head';

/** No page has more that say anything. */
const mostMetas = 500;
/** Longer values are no metadata. */
const longestValue = 1_000;

/** Reads metas, JSON-LD, title, canonical and base address and language of a document. */
export function readHead(document: Document): PageHead {
  const metas = new Map<string, string[]>();
  for (const meta of [...document.querySelectorAll('meta')].slice(0, mostMetas)) {
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
    title: (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    base: document.querySelector('base[href]')?.getAttribute('href') ?? null,
    language: languageOf(document),
  };
}

function languageOf(document: Document): string | null {
  const declared = document.documentElement?.getAttribute('lang')?.trim();
  if (declared !== undefined && declared !== '') return declared;
  for (const meta of document.querySelectorAll('meta[http-equiv]')) {
    if (meta.getAttribute('http-equiv')?.toLowerCase() === 'content-language')
      return meta.getAttribute('content');
  }
  return null;
}
