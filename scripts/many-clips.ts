import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeClip } from '../lib/clip/make-clip';
import { detectText, noPageEvidence } from '../lib/detect';
import type { Evidence, Finding, Report } from '../lib/report';
import { emptyMetadata, flatText } from '../lib/report';
import { clipRows, type ClipRows } from '../lib/store/clip-row';

/** Rows put into the store in one transaction. */
const batch = 250;
/** Sentences of a clip: about as long as the seeds. */
export const sentencesPerClip = 26;
const sentencesPerParagraph = 4;

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
 * Clips of shuffled seed sentences, as rows of the store: the same number gives the same clips. For trying the
 * library at a size that no person has clipped yet.
 */
export async function* manyClips(count: number): AsyncGenerator<ClipRows> {
  const random = randomNumbers(20_201_122);
  const texts = seedSentences();
  for (let number = 0; number < count; number++) {
    const sentences = texts[Math.floor(random() * texts.length)] ?? [];
    const clippedAt = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
    const report = shuffledReport(number, sentences, random);
    const detection = detectText(flatText(report.blocks), noPageEvidence);
    const clip = await makeClip(report, { kind: 'page', clippedAt, detection, readingVariants: [] });
    const place = { pageKey: report.url, revision: 1, previousId: null, seedFile: null };
    yield clipRows(clip, place, []);
  }
}

/** Fills the store of an extension page with `count` clips, without the pipeline's own background. */
export async function fillStore(page: Page, count: number): Promise<void> {
  let rows: ClipRows[] = [];
  const put = async (): Promise<void> => {
    await page.evaluate(putRows, rows.map(sendable));
    rows = [];
  };
  for await (const row of manyClips(count)) {
    rows.push(row);
    if (rows.length === batch) await put();
  }
  if (rows.length > 0) await put();
}

/** A row that can be sent to a page as JSON. */
function sendable({ print, ...rows }: ClipRows) {
  return { ...rows, print: { clipId: print.clipId, sketch: [...print.sketch], visible: [...print.visible] } };
}

/** Runs inside the page, where the database is open already in its newest version. */
async function putRows(rows: readonly ReturnType<typeof sendable>[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('zhaibao');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const transaction = database.transaction(['clips', 'texts', 'folded', 'prints'], 'readwrite');
  for (const { row, text, folded, print } of rows) {
    transaction.objectStore('clips').put(row);
    transaction.objectStore('texts').put(text);
    transaction.objectStore('folded').put(folded);
    transaction.objectStore('prints').put({
      clipId: print.clipId,
      sketch: Uint32Array.from(print.sketch),
      visible: Uint32Array.from(print.visible),
    });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error));
  });
  database.close();
}

function shuffledReport(number: number, sentences: readonly string[], random: () => number): Report {
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

/** The sentences of each seed; apart, since a clip is in one script. */
export function seedSentences(): readonly (readonly string[])[] {
  const files = readdirSync('seeds').filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) =>
    readFileSync(`seeds/${file}`, 'utf8')
      .split(/(?<=[。！？﹔；])|\n/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length > 10),
  );
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
