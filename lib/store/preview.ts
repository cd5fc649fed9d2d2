import { summarizeClip, type ClipSummary } from '../clip/summary';
import { countMade, type AlreadySaved, type Clip, type KeptBefore, type PagePreview } from '../report';
import { itemsOf } from './annotations';
import { judgementOf } from './feedback';
import { nearestText } from './nearest';
import { tagsInUse } from './personal';
import { isNoted, reprintOf } from './reprints';
import type { ClipItem, ClipRow } from './rows';
import { newestOfPage } from './standing';
import type { Store } from './store';
import { visitOf } from './visits';

const openingCharacters = 600;
const offeredTags = 200;

/**
 * What a person sees of a clip before it is stored, beside what the store knows of its text and its page. Stores
 * nothing.
 * @param tabUrl the address in the tab, which is not the report's where the text stands in a frame
 */
export async function previewClip(store: Store, clip: Clip, tabUrl: string | null): Promise<PagePreview> {
  const { report } = clip;
  const pageUrl = tabUrl ?? report.url;
  const summary = summarizeClip(clip);
  return {
    status: 'ready',
    url: pageUrl,
    title: summary.title,
    firstClause: summary.firstClause,
    source: summary.source,
    publishedAt: report.metadata.publishedAt?.value.iso ?? null,
    opening: openingOf(summary),
    characters: summary.body.length,
    script: clip.script.script,
    flavour: clip.script.flavour,
    mendCount: countMade(clip.mends),
    pages: severalPages(report),
    isSelection: report.extractor.name === 'selection',
    isFallback: report.extractor.name === 'fallback',
    detection: clip.detection,
    nearest: await nearestText(store, clip.provenance.sketch),
    already: await alreadySaved(store, clip, pageUrl),
    judgement: pageUrl === null ? null : await judgementOf(store, pageUrl),
    knownTags: await tagsInUse(store, offeredTags),
  };
}

function severalPages({ warnings }: Clip['report']): PagePreview['pages'] {
  const several = warnings.find((warning) => warning.kind === 'several-pages');
  return several === undefined ? null : { page: several.page, of: several.of };
}

function openingOf({ lines }: ClipSummary): string[] {
  const opening: string[] = [];
  let left = openingCharacters;
  for (const line of lines) {
    if (line === '') continue;
    opening.push(line.slice(0, left));
    left -= line.length;
    if (left <= 0) break;
  }
  return opening;
}

/** The clip that holds this text, else the one of this page; the trash and the seeds do not count. */
async function alreadySaved(store: Store, clip: Clip, pageUrl: string | null): Promise<AlreadySaved | null> {
  const sameText = await store.clips.where('textHash').equals(clip.provenance.textHash).toArray();
  const own = await itemsOf(
    store,
    sameText.filter((row) => row.kind !== 'seed'),
  );
  const kept = own.find((item) => item.personal.trashedAt === null);
  if (kept !== undefined) return describe(kept, 'same-text', await isUnnoted(store, kept, clip, pageUrl));
  if (clip.kind === 'selection' || pageUrl === null) return null;
  const samePage: ClipRow | null = await newestOfPage(store, pageUrl);
  if (samePage === null) return null;
  const [item] = await itemsOf(store, [samePage]);
  if (item === undefined) return null;
  const visit = (await visitOf(store, item.pageKey))?.seen.state ?? null;
  return { ...describe(item, 'same-page', false), visit };
}

/** The newest clip of a page on which there is nothing to clip; null when there is none. */
export async function keptBefore(store: Store, pageUrl: string): Promise<KeptBefore | null> {
  const newest = await newestOfPage(store, pageUrl);
  if (newest === null) return null;
  const [item] = await itemsOf(store, [newest]);
  return item === undefined ? null : { clipId: item.id, title: titleOf(item), clippedAt: item.clippedAt };
}

/** Whether the page prints the text of a clip and nobody has noted it. */
async function isUnnoted(store: Store, kept: ClipItem, clip: Clip, pageUrl: string | null): Promise<boolean> {
  const reprint = reprintOf(kept, clip, pageUrl);
  return reprint !== null && !(await isNoted(store, kept.id, reprint.pageKey));
}

function describe(item: ClipItem, how: AlreadySaved['how'], isElsewhere: boolean): AlreadySaved {
  return {
    clipId: item.id,
    title: titleOf(item),
    clippedAt: item.clippedAt,
    how,
    isElsewhere,
    revision: item.revision,
    visit: null,
  };
}

function titleOf({ personal, title, firstClause }: ClipItem): string {
  return personal.title || title || firstClause;
}
