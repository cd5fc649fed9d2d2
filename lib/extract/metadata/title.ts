import type { Finding } from '../../report';
import { bare } from '../bare';
import { foldLine, foldedText } from '../folded-line';
import type { JudgedLine } from '../judged-line';
import { isBold } from '../line';
import { isUnitName } from '../names';
import { evidenceOf, findingOf, type Candidate } from './finding';
import { metaValues, type PageHead } from './head';

/** Where a title may stand, and what is known not to be one. */
export interface TitleSource {
  /** Lines before the first line of prose. */
  readonly above: readonly JudgedLine[];
  /** Class and id of the element a line stands in; '' for plain text. */
  readonly nameOf: (index: number) => string;
  /** Null for plain text. */
  readonly head: PageHead | null;
  readonly columns: readonly string[];
  readonly siteNames: readonly string[];
}

const longestTitle = 160;
const shortestTitle = 4;
/** A line needs this much evidence to be the title; plain text has less to give. */
const leastScoreOnPage = 3;
const leastScoreInText = 1.5;

/**
 * The title of the report: what the government meta set or JSON-LD says, the heading above the text, and
 * `<title>` without the names of site and column, each held against the others. Null when the page names none
 * (a page of a column that holds its text directly, seeds 002 and 003).
 */
export function readTitle(source: TitleSource): Finding<string> | null {
  const candidates: Candidate<string>[] = [];
  const { head } = source;
  const heading = bestHeading(source);
  if (heading !== null) candidates.push(heading);
  if (head !== null) {
    for (const { name, value } of metaValues(head, [
      'articletitle',
      'dc.title',
      'og:title',
      'twitter:title',
    ])) {
      const title = cleanTitle(value.split('<')[0] ?? '', source);
      if (title === null || isElsewhere(title, source)) continue;
      const isOwn = name.endsWith('articletitle');
      const isSeen = isSaid(title, head.title) || (heading !== null && isSaid(title, heading.value));
      const confidence = isOwn ? 0.97 : isSeen ? 0.85 : 0.3;
      candidates.push({
        value: title,
        evidence: evidenceOf(
          name.startsWith('og') || name.startsWith('twitter') ? 'open-graph' : 'meta',
          name,
          confidence,
          value,
        ),
      });
    }
    const headline = cleanTitle(head.jsonLd.headline ?? '', source);
    if (headline !== null)
      candidates.push({ value: headline, evidence: evidenceOf('json-ld', 'headline', 0.9, headline) });
    const fromElement = titleElement(source, heading?.value ?? null);
    if (fromElement !== null) candidates.push(fromElement);
  }
  return findingOf(candidates, bare);
}

/** Whether one says the other, as a whole or as its beginning. */
function isSaid(title: string, other: string): boolean {
  const [a, b] = [bare(title), bare(other)];
  return a !== '' && b !== '' && (b.includes(a) || (a.includes(b) && b.length > a.length / 2));
}

function isElsewhere(title: string, { columns, siteNames }: TitleSource): boolean {
  const key = bare(title);
  return [...columns, ...siteNames].some((name) => bare(name) === key);
}

function bestHeading(source: TitleSource): Candidate<string> | null {
  const leastScore = source.head === null ? leastScoreInText : leastScoreOnPage;
  let best: { index: number; score: number } | null = null;
  source.above.forEach((_, index) => {
    const score = headingScore(source, index);
    if (score >= leastScore && (best === null || score > best.score)) best = { index, score };
  });
  return best === null ? null : headingCandidate(source, best);
}

function headingCandidate(
  source: TitleSource,
  { index, score }: { index: number; score: number },
): Candidate<string> | null {
  const entry = source.above[index];
  if (entry === undefined) return null;
  let text = entry.line.text;
  // One h1 set on two lines: 内蒙古…助企纾困 / 预计4年…
  const next = source.above[index + 1];
  const wanted = bare(source.head?.title ?? '');
  if (
    next !== undefined &&
    next.line.setting.heading === entry.line.setting.heading &&
    next.line.setting.heading > 0
  ) {
    if (wanted.startsWith(bare(text) + bare(next.line.text))) text += next.line.text;
  }
  const confidence = Math.min(0.95, 0.55 + score / 25);
  return {
    value: text,
    evidence: evidenceOf(
      'heading',
      entry.line.setting.heading > 0 ? `h${entry.line.setting.heading}` : '',
      confidence,
      text,
    ),
  };
}

/** How much speaks for a line as the title; 0 for what cannot be one. */
function headingScore(source: TitleSource, index: number): number {
  const entry = source.above[index];
  if (entry === undefined) return 0;
  const { line, kind, side } = entry;
  const key = bare(line.text);
  if (kind.kind === 'furniture' || kind.kind === 'image' || kind.kind === 'labels' || kind.kind === 'links')
    return 0;
  if (key.length < shortestTitle || line.text.length > longestTitle || isElsewhere(line.text, source))
    return 0;
  const wanted = bare(source.head?.title ?? '');
  const shared = bare(source.head === null ? '' : (metaValues(source.head, ['og:title'])[0]?.value ?? ''));
  let score = 0;
  if (wanted.startsWith(key) && !goesOn(source.head?.title ?? '', line.text))
    score += key.length >= 6 ? 5 : 3;
  else if (wanted.startsWith(key)) score += 2;
  else if (key.length >= 8 && wanted.includes(key)) score += 4;
  else if (wanted.length >= 8 && key.startsWith(wanted)) score += 4;
  if (shared !== '' && shared === key) score += 4;
  if (isLinked(source.above, key)) score -= 4;
  if (line.setting.heading > 0) score += 2.5 - line.setting.heading / 3;
  if (/title|biaoti|bt$|tit\b|headline/i.test(source.nameOf(index))) score += 1.5;
  if (isBold(line) || line.setting.centred) score += 0.5;
  if (side !== null) score -= 2;
  score += placeScore(source, index);
  if (key.length >= 10) score += 0.5;
  // the unit that signs under the title
  if (isUnitName(line.text)) score -= 1.5;
  if (/[。；;]$/u.test(line.text)) score -= 2;
  return score;
}

/** Whether a link above the text says the same: a step of the navigation, set again as the heading of the column. */
function isLinked(above: readonly JudgedLine[], key: string): boolean {
  return key.length <= 12 && above.some(({ kind, line }) => kind.kind === 'links' && bare(line.text) === key);
}

/** Whether `<title>` begins with these words and goes on in the same word: the line is a part of the title. */
function goesOn(pageTitle: string, text: string): boolean {
  const { folded } = foldLine(pageTitle);
  const rest = folded.slice(foldLine(text).folded.length);
  return /^[\p{L}\p{N}]{2,}/u.test(rest);
}

/** A title stands just above the info line, or is the last thing said before the text begins. */
function placeScore({ above }: TitleSource, index: number): number {
  for (let next = index + 1; next <= index + 3 && next < above.length; next++) {
    if (above[next]?.kind.kind === 'labels') return 2.5 - (next - index) / 2;
  }
  const distance = above.length - index;
  return distance <= 2 ? 1.5 : distance <= 8 ? 0.5 : 0;
}

const titleSeparators = /[_|｜﹣]|\s[-–—]\s|\s?[-–—]{1,2}\s?|\s*[»«>]\s*|\s{2,}|::/u;

/** `<title>` without the names of site and column at its end (or front). */
function titleElement(source: TitleSource, heading: string | null): Candidate<string> | null {
  const { head } = source;
  if (head === null) return null;
  const whole = head.title;
  const kept = withoutSiteNames(whole, source);
  const title = cleanTitle(kept, source);
  if (title === null || isElsewhere(title, source) || isSiteName(title) || isMadeOfNames(title, source))
    return null;
  const isConfirmed = heading !== null && isSaid(title, heading);
  const isPlausible = bare(title).length >= 10;
  if (!isConfirmed && !isPlausible) return null;
  return { value: title, evidence: evidenceOf('title-element', '', isConfirmed ? 0.6 : 0.45, whole) };
}

/** “机关党建工作网 基层动态”: the names of site and column and nothing else. */
function isMadeOfNames(title: string, { siteNames, columns }: TitleSource): boolean {
  const names = [...siteNames, ...columns].map(bare).sort((a, b) => b.length - a.length);
  let rest = bare(title);
  for (const name of names) if (name !== '') rest = rest.replace(name, '');
  return rest.length < shortestTitle;
}

function withoutSiteNames(whole: string, source: TitleSource): string {
  const known = [...source.siteNames, ...source.columns].map(bare).filter((name) => name !== '');
  const pieces = whole.split(titleSeparators).filter((piece) => piece.trim() !== '');
  let end = pieces.length;
  while (end > 1) {
    const piece = pieces[end - 1] ?? '';
    if (!known.includes(bare(piece)) && !isSiteName(piece) && bare(piece) !== '正文') break;
    end--;
  }
  if (end === pieces.length) return whole;
  const cutPiece = pieces[end] ?? '';
  const at = whole.lastIndexOf(cutPiece);
  return at > 0 ? whole.slice(0, at) : whole;
}

/** Names of sites: 某市人民政府门户网站, 某某网, 某大学. */
function isSiteName(piece: string): boolean {
  const name = foldedText(piece);
  return (
    /(?:网|网站|门户|官网|政府|频道|首页|新闻中心|信息网|在线|日报|晚报|大学|学院|医院|协会|学会|委员会|局|厅|公司|博客|论坛|平台|公开|站|全球资讯网|中心|专栏)$/.test(
      name,
    ) && name.length <= 24
  );
}

/** A title without white space at its ends and of plausible length, else null. */
function cleanTitle(raw: string, _source: TitleSource): string | null {
  let title = raw.trim();
  while (/[-_|–—·>｜]$/u.test(title)) title = title.slice(0, -1).trim();
  return bare(title).length >= shortestTitle - 1 && title.length <= longestTitle ? title : null;
}
