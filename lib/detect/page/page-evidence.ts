import type { PageEvidence } from '../evidence';
import { infoLabels, longestInfoLine } from '../info-line';
import {
  governmentMetaNames,
  ownerBeforeLabel,
  ownerLabel,
  publicBodyName,
  publicHostSuffixes,
  siteCodeLabel,
} from './public-bodies';
import { walkPage } from './walk';

const mostNodes = 12_000;
/** A footer's owner and numbers stand in the last stretch of the page's text. */
const footerLength = 2_000;

function governmentMeta(document: Document): number {
  const names = new Set<string>();
  for (const meta of document.querySelectorAll('meta[name][content]')) {
    const name = (meta.getAttribute('name') ?? '').toLowerCase();
    if (governmentMetaNames.has(name) && meta.getAttribute('content')?.trim() !== '') names.add(name);
  }
  return names.size;
}

function hostOf(document: Document): string {
  return URL.canParse(document.URL) ? new URL(document.URL).hostname : '';
}

/** How many kinds of labels stand in the page's short texts, and the page's last text. */
function readShortTexts(document: Document): { labels: number; footer: string } {
  const found = new Set<RegExp>();
  const texts: string[] = [];
  walkPage(document.body ?? document, mostNodes, {
    text({ data }) {
      texts.push(data);
      if (data.length > longestInfoLine) return;
      for (const label of infoLabels) if (!found.has(label) && label.test(data)) found.add(label);
    },
  });
  return { labels: found.size, footer: lastOf(texts) };
}

/** The end of a page's text, about `footerLength` long. */
function lastOf(texts: readonly string[]): string {
  let footer = '';
  for (const text of texts.toReversed()) {
    if (footer.length >= footerLength) break;
    footer = `${text.slice(-footerLength).trim()} ${footer}`;
  }
  return footer;
}

/** The last part of a title such as “某县召开会议_某县人民政府”, or all of a title without parts. */
function siteInTitle(title: string): string {
  return (
    title
      .trim()
      .split(/[-_|—–\s·]+/)
      .at(-1) ?? ''
  );
}

function footerNamesBody(footer: string): boolean {
  if (siteCodeLabel.test(footer)) return true;
  return [ownerLabel, ownerBeforeLabel].some((pattern) =>
    [...footer.matchAll(pattern)].some((match) => publicBodyName.test(match[1] ?? '')),
  );
}

/**
 * Reads what a page says of itself outside its text: meta set, host, labels, owner. Neither `lang` nor layout is asked.
 */
export function readPageEvidence(document: Document): PageEvidence {
  const { labels, footer } = readShortTexts(document);
  const host = hostOf(document);
  return {
    governmentMeta: governmentMeta(document),
    infoLabels: labels,
    publicHost: publicHostSuffixes.some((suffix) => host.endsWith(suffix)),
    ownerIsPublicBody: footerNamesBody(footer),
    titleNamesBody: publicBodyName.test(siteInTitle(document.title)),
  };
}
