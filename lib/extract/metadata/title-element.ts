import { bare } from '../bare';
import { foldedText } from '../folded-line';
import { evidenceOf, type Candidate } from './finding';
import { cleanTitle, isElsewhere, isSaid, shortestTitle, type TitleSource } from './title-source';

const separators = /[_|｜﹣]|\s?[-–—]{1,2}\s?|\s*[»«>]\s*|::/u;
/** Shorter titles that nothing on the page repeats are names of sites or columns. */
const shortestUnconfirmed = 10;
const longestSiteName = 24;

/** How names of sites end. */
const siteEndings =
  /(?:网|网站|门户|官网|政府|频道|首页|新闻中心|在线|日报|晚报|大学|学院|医院|协会|学会|委员会|局|厅|公司|博客|论坛|平台|公开|站|中心|专栏)$/u;

/** `<title>` without the names of site and column at its end; null when it names nothing else. */
export function elementTitle(source: TitleSource, heading: string | null): Candidate<string> | null {
  const whole = source.head?.title ?? '';
  const title = cleanTitle(withoutSiteNames(whole, source));
  if (title === null || isElsewhere(title, source) || isSiteName(title) || isMadeOfNames(title, source)) {
    return null;
  }
  const isConfirmed = heading !== null && isSaid(title, heading);
  if (!isConfirmed && bare(title).length < shortestUnconfirmed) return null;
  return { value: title, evidence: evidenceOf('title-element', '', isConfirmed ? 0.6 : 0.45, whole) };
}

/** The name of the site at the end of `<title>`: 某县开展工作_某县人民政府; null when it ends otherwise. */
export function siteNameInTitle(title: string): string | null {
  const pieces = title.split(separators).map((piece) => piece.trim());
  const last = pieces.at(-1) ?? '';
  return pieces.length > 1 && isSiteName(last) ? last : null;
}

/** “某局党建网 基层动态”: the names of site and column and nothing else. */
function isMadeOfNames(title: string, { siteNames, columns }: TitleSource): boolean {
  const names = [...siteNames, ...columns].map(bare).sort((a, b) => b.length - a.length);
  let rest = bare(title);
  for (const name of names) if (name !== '') rest = rest.replace(name, '');
  return rest.length < shortestTitle;
}

function withoutSiteNames(whole: string, { siteNames, columns }: TitleSource): string {
  const known = new Set([...siteNames, ...columns].map(bare));
  const pieces = whole.split(separators).filter((piece) => piece.trim() !== '');
  let end = pieces.length;
  while (end > 1) {
    const piece = pieces[end - 1] ?? '';
    if (!known.has(bare(piece)) && !isSiteName(piece) && bare(piece) !== '正文') break;
    end--;
  }
  const at = end === pieces.length ? -1 : whole.lastIndexOf(pieces[end] ?? '');
  return at > 0 ? whole.slice(0, at) : whole;
}

/** Whether a text ends as names of sites do and is no longer than one. */
export function isSiteName(piece: string): boolean {
  const name = foldedText(piece);
  return name.length >= 2 && name.length <= longestSiteName && siteEndings.test(name);
}
