import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { blockText } from '../../lib/report';
import { extractReport } from '../../lib/extract';
import { pageDocument } from '../page-document';
import type { CorpusPage } from './corpus';
import type { PageAnswer } from './score';

/** An extractor as the evaluation sees it: a page in, an answer out. */
export type Extractor = (page: Pick<CorpusPage, 'html' | 'url' | 'encoding'>) => PageAnswer;

export const extractorNames = ['ours', 'Readability', 'Defuddle'] as const;
export type ExtractorName = (typeof extractorNames)[number];

const nothing: PageAnswer = { body: '', title: null, date: null, source: null, authors: [], editors: [] };

export const extractors: Readonly<Record<ExtractorName, Extractor>> = {
  ours({ html, url, encoding }) {
    const extraction = extractReport(pageDocument(html, url), { url, charset: encoding });
    if (extraction.status === 'nothing') return nothing;
    const { blocks, metadata } = extraction.report;
    return {
      body: blocks.map(blockText).join('\n'),
      title: metadata.title?.value ?? null,
      date: metadata.publishedAt?.value.iso ?? null,
      source: metadata.source?.value ?? null,
      authors: metadata.authors.map(({ value }) => value),
      editors: metadata.editors.map(({ value }) => value),
    };
  },
  Readability({ html, url }) {
    const article = new Readability(pageDocument(html, url)).parse();
    if (article === null) return nothing;
    return {
      ...nothing,
      body: article.textContent ?? '',
      title: article.title ?? null,
      date: article.publishedTime ?? null,
      source: article.siteName ?? null,
      authors: listOf(article.byline),
    };
  },
  Defuddle({ html, url }) {
    const article = new DefuddleClass(pageDocument(html, url), url === null ? {} : { url }).parse();
    return {
      ...nothing,
      body: pageDocument(article.content, null).body.textContent ?? '',
      title: article.title,
      date: article.published === '' ? null : article.published,
      source: article.site === '' ? null : article.site,
      authors: listOf(article.author),
    };
  },
};

function listOf(name: string | null | undefined): readonly string[] {
  return name === null || name === undefined || name === '' ? [] : [name];
}
