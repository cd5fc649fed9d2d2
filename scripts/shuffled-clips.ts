import { makeClip } from '../lib/clip/make-clip';
import { detectText, noPageEvidence } from '../lib/detect';
import type { Evidence, Finding, Report } from '../lib/report';
import { emptyMetadata, flatText } from '../lib/report';
import { clipRows, type ClipRows } from '../lib/store/clip-row';

/** Sentences of a clip: about as long as the seeds. */
export const sentencesPerClip = 26;
const sentencesPerParagraph = 4;
const firstSeed = 20_201_122;
/** Far from any other number's seed, so that neighbours have nothing in common. */
const seedStride = 0x9e3779b1;

/** Invented bodies, as sources and issuers. */
const bodies = [
  '青柳市委党史研究室',
  '云溪县直属机关工委',
  '南浦区社科联',
  '松岭市委党校',
  '白鹭镇人民政府',
  '银河市档案馆',
  '東汀市史志辦公室',
  '長汀縣文化局',
];

/**
 * The clip with a number, of shuffled sentences, as rows of the store: the same number always gives the same clip.
 * @param texts the sentences of each seed; apart, since a clip is in one script
 */
export async function shuffledClip(texts: readonly (readonly string[])[], number: number): Promise<ClipRows> {
  const report = shuffledReport(texts, number);
  const clippedAt = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  const detection = detectText(flatText(report.blocks), noPageEvidence);
  const clip = await makeClip(report, { kind: 'page', clippedAt, detection, readingVariants: [] });
  return clipRows(clip, { pageKey: report.url, revision: 1, previousId: null, seedFile: null }, []);
}

/** The report with a number, as it would be read from a page. */
export function shuffledReport(texts: readonly (readonly string[])[], number: number): Report {
  const random = randomNumbers(firstSeed + Math.imul(number, seedStride));
  const sentences = texts[Math.floor(random() * texts.length)] ?? [];
  const chosen = Array.from(
    { length: sentencesPerClip },
    () => sentences[Math.floor(random() * sentences.length)] ?? '',
  );
  const paragraphs = Array.from({ length: Math.ceil(chosen.length / sentencesPerParagraph) }, (_, index) =>
    chosen.slice(index * sentencesPerParagraph, (index + 1) * sentencesPerParagraph).join(''),
  );
  const body = bodies[Math.floor(random() * bodies.length)] ?? '';
  const title = `${body}${(chosen[0] ?? '').split(/[,，]/u)[0] ?? ''}`;
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const iso = `${2014 + Math.floor(random() * 12)}-${month}-15`;
  return {
    url: `https://www.example.com/reports/${number}.html`,
    canonicalUrl: null,
    siteName: `${body}网站`,
    charset: 'utf-8',
    language: 'zh-CN',
    metadata: {
      ...emptyMetadata,
      title: random() < 0.1 ? null : finding(title, 'heading'),
      source: random() < 0.15 ? null : finding(body, 'info-line'),
      publishedAt: random() < 0.1 ? null : finding({ iso, precision: 'day' }, 'info-line'),
    },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, marks: [] })),
    removals: [],
    warnings: [],
    extractor: { name: 'report', version: 'shuffled' },
  };
}

function finding<Value>(value: Value, from: Evidence['from']): Finding<Value> {
  return { value, evidence: { from, detail: '', confidence: 0.9, raw: '' }, conflicts: [] };
}

/** Numbers from 0 to 1, the same for the same beginning (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
