import { Readability } from '@mozilla/readability';
import type { Extraction, Report, ReportWarning } from '../report';
import { addressResolver } from './addresses';
import { readBlocks } from './blocks/read-blocks';
import type { ExtractOptions } from './extract-options';
import { limits } from './limits';
import { linkedCharacters } from './line';
import { emptyMetadata } from '../report';
import { evidenceOf } from './metadata/finding';
import { readPublishedAt } from './metadata/date';
import { readPageLines } from './page/page-lines';
import { readPageTree } from './page/page-tree';
import { pageTables, type ReadPage } from './page/read-page';
import { extractorVersion } from './version';

/** Less text than this is nothing to clip. */
const leastCharacters = 30;
/** Links among the lines of a page that is a list of others. */
const mostlyLinks = 0.6;
/** Linked characters of what is no text of its own but names others: a column with two entries. */
const onlyLinks = 0.85;

/** Reads a page that is no report with @mozilla/readability on a copy, since it takes its document apart. */
export function extractByFallback(page: ReadPage, options: ExtractOptions): Extraction {
  const article = readArticle(page);
  const tree = article === null ? null : readPageTree(article.content);
  const lines = tree === null ? [] : readPageLines(tree);
  const characters = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (article === null || tree === null || characters < leastCharacters) return nothingIn(page);
  const linked = lines.reduce((sum, line) => sum + linkedCharacters(line), 0);
  if (linked > onlyLinks * characters) return { status: 'nothing', reason: { kind: 'list-page' } };
  const tables = pageTables(tree);
  const resolve = addressResolver(page.head.base ?? options.url);
  const title = article.title.trim();
  const warnings: ReportWarning[] = [{ kind: 'fallback-extractor' }];
  if (title === '') warnings.push({ kind: 'no-title' });
  if (page.tree.partial !== null) warnings.push({ kind: 'partial', why: page.tree.partial });
  const report: Report = {
    url: options.url,
    canonicalUrl: page.head.canonical === null ? null : resolve(page.head.canonical),
    siteName: article.siteName,
    charset: (options.charset ?? 'utf-8').toLowerCase(),
    language: page.head.language,
    metadata: {
      ...emptyMetadata,
      title:
        title === ''
          ? null
          : { value: title, evidence: evidenceOf('title-element', 'readability', 0.5, title), conflicts: [] },
      authors:
        article.byline === ''
          ? []
          : [
              {
                value: article.byline,
                evidence: evidenceOf('meta', 'readability', 0.4, article.byline),
                conflicts: [],
              },
            ],
      publishedAt: readPublishedAt([], page.head, options.url),
    },
    blocks: readBlocks(lines, { title: title, resolve, ...tables }),
    removals: [
      { rule: 'fallback-extractor', characters: Math.max(0, charactersOf(page) - characters), sample: '' },
    ],
    warnings,
    extractor: { name: 'fallback', version: extractorVersion },
  };
  return { status: 'report', report };
}

interface Article {
  readonly content: Element;
  readonly title: string;
  readonly byline: string;
  readonly siteName: string;
}

function readArticle({ document, tree }: ReadPage): Article | null {
  const elements = tree.nodes.filter((node) => node.tag !== '').length;
  if (elements > limits.fallbackElements || tree.depth > limits.fallbackDepth) return null;
  try {
    const copy = document.cloneNode(true) as Document; // a document's copy is a document
    shortenSpaces(copy);
    const parsed = new Readability<Node>(copy, { serializer: (node) => node }).parse();
    const content = parsed?.content;
    if (content === null || content === undefined || content.nodeType !== 1) return null;
    return {
      content: content as Element, // by its nodeType
      title: parsed?.title ?? '',
      byline: (parsed?.byline ?? '').trim(),
      siteName: parsed?.siteName ?? '',
    };
  } catch {
    return null; // it gives up on pages it does not understand
  }
}

/** More white space in a row sets nothing apart; Readability takes minutes over a megabyte of it. */
const tooMuchSpace = /\s{200,}/g;
const showText = 4;

function shortenSpaces(copy: Document): void {
  const walker = copy.createTreeWalker(copy.documentElement, showText);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const shortened = text.replaceAll(tooMuchSpace, ' ');
    if (shortened !== text) node.nodeValue = shortened;
  }
}

function charactersOf({ judged }: ReadPage): number {
  return judged.reduce((sum, { line }) => sum + line.text.length, 0);
}

function nothingIn(page: ReadPage): Extraction {
  const texts = page.judged.filter(({ line }) => line.text !== '');
  const links = texts.filter(({ kind }) => kind.kind === 'links').length;
  const isList = texts.length >= 10 && links > mostlyLinks * texts.length;
  return { status: 'nothing', reason: { kind: isList ? 'list-page' : 'no-text' } };
}
