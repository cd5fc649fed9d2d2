import { bare } from '../bare';
import { foldLine } from '../folded-line';
import type { JudgedLine } from '../judged-line';
import { isBold } from '../line';
import { isUnitName } from '../names';
import { evidenceOf, type Candidate } from './finding';
import { metaValues } from './page-head';
import { isSiteName } from './title-element';
import { isElsewhere, longestTitle, shortestTitle, type TitleSource } from './title-source';

/** A line needs this much evidence to be the title; plain text has less to give. */
const leastScoreOnPage = 3;
/** Where `<title>` names only the site it cannot speak for a line. */
const leastScoreBesideSiteName = 2;
const leastScoreInText = 1.5;
/** A title stands among so many lines before the text. */
const titleReach = 150;

/** What lines are held against. */
interface PageTitles {
  /** `<title>` as written and bare. */
  readonly written: string;
  readonly wanted: string;
  /** og:title, bare. */
  readonly shared: string;
  /** Bare texts of the links above the text. */
  readonly links: ReadonlySet<string>;
}

/** The line above the text that speaks most for being its title; null when none speaks enough. */
export function headingTitle(source: TitleSource): Candidate<string> | null {
  const { above, head } = source;
  const titles: PageTitles = {
    written: head?.title ?? '',
    wanted: bare(head?.title ?? ''),
    shared: bare(head === null ? '' : (metaValues(head, ['og:title'])[0]?.value ?? '')),
    links: new Set(above.filter(({ kind }) => kind.kind === 'links').map(({ line }) => bare(line.text))),
  };
  let best = -1;
  let bestScore = leastScoreFor(source);
  for (let index = Math.max(0, above.length - titleReach); index < above.length; index++) {
    const score = headingScore(source, titles, index);
    if (score > bestScore || (best < 0 && score === bestScore)) [best, bestScore] = [index, score];
  }
  return best < 0 ? null : headingCandidate(above, best, bestScore, titles);
}

function leastScoreFor(source: TitleSource): number {
  const { head } = source;
  if (head === null) return leastScoreInText;
  const isSilent = head.title === '' || isSiteName(head.title) || isElsewhere(head.title, source);
  return isSilent ? leastScoreBesideSiteName : leastScoreOnPage;
}

function headingCandidate(
  above: readonly JudgedLine[],
  index: number,
  score: number,
  { wanted }: PageTitles,
): Candidate<string> | null {
  const { text, level } = wholeHeading(above, index, wanted);
  const confidence = Math.min(0.95, 0.55 + score / 25);
  return { value: text, evidence: evidenceOf('heading', level > 0 ? `h${level}` : '', confidence, text) };
}

/** A line with the next one where both are one heading: 某区延续税收优惠政策 / 预计四年减负百亿元. */
function wholeHeading(
  above: readonly JudgedLine[],
  index: number,
  wanted: string,
): { text: string; level: number } {
  const line = above[index]?.line;
  const next = above[index + 1]?.line;
  const text = line?.text ?? '';
  const level = line?.setting.heading ?? 0;
  const isSplit = next !== undefined && level > 0 && next.setting.heading === level;
  return {
    text: isSplit && wanted.startsWith(bare(text) + bare(next.text)) ? text + next.text : text,
    level,
  };
}

/** How much speaks for a line as the title; 0 for what cannot be one. */
function headingScore(source: TitleSource, titles: PageTitles, index: number): number {
  const entry = source.above[index];
  if (entry === undefined || !(entry.kind.kind === 'short' || entry.kind.kind === 'prose')) return 0;
  const { line, side } = entry;
  const key = bare(line.text);
  if (key.length < shortestTitle || line.text.length > longestTitle || isElsewhere(line.text, source))
    return 0;
  const { text } = wholeHeading(source.above, index, titles.wanted);
  let score = saidScore(text, bare(text), titles) + placeScore(source, index);
  // a step of the navigation, set again as the heading of the column
  if (key.length <= 12 && titles.links.has(key)) score -= 4;
  if (line.setting.heading > 0) score += 2.5 - line.setting.heading / 3;
  if (/title|biaoti|bt$|tit\b|headline/i.test(source.nameOf(index))) score += 1.5;
  if (isBold(line) || line.setting.centred) score += 0.5;
  if (key.length >= 10) score += 0.5;
  if (side !== null) score -= 2;
  // the unit that signs under the title
  if (isUnitName(line.text)) score -= 1.5;
  if (/[。；;]$/u.test(line.text)) score -= 2;
  return score;
}

/** What `<title>` and og:title say for a line. */
function saidScore(text: string, key: string, { written, wanted, shared }: PageTitles): number {
  let score = shared !== '' && shared === key ? 4 : 0;
  if (wanted.startsWith(key)) score += goesOn(written, text) ? 2 : key.length >= 6 ? 5 : 3;
  else if (key.length >= 8 && wanted.includes(key)) score += 4;
  else if (wanted.length >= 8 && key.startsWith(wanted)) score += 4;
  return score;
}

/** Whether `<title>` begins with these words and goes on in the same word: the line is a part of the title. */
function goesOn(pageTitle: string, text: string): boolean {
  const rest = foldLine(pageTitle).folded.slice(foldLine(text).folded.length);
  return /^[\p{L}\p{N}]{2}/u.test(rest);
}

/** A title stands just above the info line, or is the last thing said before the text begins. */
function placeScore({ above }: TitleSource, index: number): number {
  for (let next = index + 1; next <= index + 3 && next < above.length; next++) {
    if (above[next]?.kind.kind === 'labels') return 2.5 - (next - index) / 2;
  }
  const distance = above.length - index;
  return distance <= 2 ? 1.5 : distance <= 8 ? 0.5 : 0;
}
