import { makeClip } from '../../lib/clip/make-clip';
import { emptyMetadata, type Block, type Clip, type Finding, type Report } from '../../lib/report';
import { saveClip } from '../../lib/store/clips';
import { judgePage } from '../../lib/store/feedback';
import { openJob, receiveDelivery } from '../../lib/store/jobs';
import { rememberPlace } from '../../lib/store/places';
import { putHighlight } from '../../lib/store/highlights';
import { saveCollection } from '../../lib/store/collections';
import { setPersonal } from '../../lib/store/personal';
import { runTask } from '../../lib/store/run-task';
import { packSnapshot } from '../../lib/store/snapshots';
import { stageFiles } from '../../lib/store/staging';
import type { Store } from '../../lib/store/store';
import { indexStep, usualSizes } from '../../lib/store/text-index';
import { storeTaskKinds } from '../../lib/store/task-kinds';
import { openTask } from '../../lib/store/tasks';
import { moveToTrash } from '../../lib/store/trash';
import { recordVisit } from '../../lib/store/visits';

const page = 'https://dj.qingyuan.example/dwgk/202602/t20260213_5521.html';

function told(value: string): Finding<string> {
  return {
    value,
    evidence: { from: 'info-line', detail: '来源', confidence: 0.9, raw: value },
    conflicts: [],
  };
}

const blocks: readonly Block[] = [
  { kind: 'heading', level: 2, text: '一、抓早抓细', marks: [] },
  {
    kind: 'paragraph',
    text: '清源县机关工委抓早抓细,把疫情防控作为头等大事,组织各支部党员到社区报到,设立先锋岗十二个。',
    marks: [{ kind: 'bold', start: 0, end: 7 }],
  },
  { kind: 'list-item', ordered: true, depth: 0, text: '落實(shí)责任到人', marks: [] },
  {
    kind: 'table',
    rows: [
      ['镇', '户'],
      ['云岭', '12'],
    ],
  },
  { kind: 'figure', caption: '支部在行动。方晓明/摄', photographer: '方晓明', imageUrl: `${page}.jpg` },
];

function report(change: Partial<Report>): Report {
  return {
    url: page,
    canonicalUrl: null,
    siteName: '清源县机关党建网',
    charset: 'gb18030',
    language: 'zh-CN',
    metadata: {
      ...emptyMetadata,
      title: told('清源县机关工委抓早抓细'),
      source: told('清源县机关工委'),
      publishedAt: {
        ...told(''),
        value: { iso: '2026-02-13', precision: 'day' },
        conflicts: [],
      },
    },
    blocks,
    removals: [{ rule: 'share-bar', characters: 3, sample: '分享到' }],
    warnings: [],
    extractor: { name: 'report', version: '1' },
    ...change,
  };
}

function clip(made: Report, kind: 'page' | 'selection', clippedAt: string): Promise<Clip> {
  return makeClip(made, { kind, clippedAt, detection: null, readingVariants: ['tw'] });
}

/**
 * Puts something into every table: a page in two revisions, a selection in the trash, a reprint, a visit, a job that
 * waits, a task that ended, judgements.
 */
export async function fillStore(store: Store): Promise<void> {
  const first = await clip(report({}), 'page', '2026-02-14T08:00:00.000Z');
  await saveClip(store, first, {
    snapshot: await packSnapshot('<!doctype html>\n<html><body>清源县</body></html>'),
    visiblePrint: [5, 9, 4_000_000_000],
    job: null,
    edits: { title: '抓早抓细的做法', tags: ['防疫', '基层'] },
    pageUrl: null,
  });
  await rememberPlace(store, first.id, { block: 1, share: 0.5 }, '2026-02-14T08:04:00.000Z');
  const quote = { exact: '设立先锋岗十二个', prefix: '到社区报到,', suffix: '。' };
  await putHighlight(
    store,
    first.id,
    {
      id: '0b0e3a52-5d2c-4a53-9d0b-6d1d7c4f2a11',
      quote,
      colour: 'green',
      note: '数目',
      at: '2026-02-14T08:04:30.000Z',
    },
    '2026-02-14T08:04:30.000Z',
  );
  await setPersonal(store, [first.id], 'mendsOn', ['mainland-residue:body:0-2'], '2026-02-14T08:04:40.000Z');
  await setPersonal(store, [first.id], 'note', '可与云岭镇比较', '2026-02-14T08:05:00.000Z');
  const longer: Block = {
    kind: 'paragraph',
    text: '工委随后为群众办理实事三十六件,满意度明显提高。',
    marks: [],
  };
  const second = await clip(report({ blocks: [...blocks, longer] }), 'page', '2026-02-20T08:00:00.000Z');
  const bare = {
    snapshot: null,
    visiblePrint: [],
    job: null,
    edits: { title: null, tags: [] },
    pageUrl: null,
  };
  await saveClip(store, second, bare);
  const elsewhere = 'https://www.yunling.example/zz/77.html';
  const again = await clip(
    report({ url: elsewhere, siteName: '云岭镇网' }),
    'page',
    '2026-02-20T09:00:00.000Z',
  );
  await saveClip(store, again, bare);
  await recordVisit(store, page, { state: 'changed' }, '2026-02-24T08:00:00.000Z');
  await indexStep(store, { ...usualSizes, fewest: 1 });
  await saveCollection(
    store,
    { name: '防疫', filter: { words: '疫情 year:2026' }, order: { by: 'relevance' } },
    '2026-02-20T08:10:00.000Z',
  );
  const part = report({ blocks: [longer], extractor: { name: 'selection', version: '1' } });
  const selection = await clip(part, 'selection', '2026-02-21T08:00:00.000Z');
  await saveClip(store, selection, bare);
  await openTask(store, {
    id: 'a3c4b1de-52d0-4f0e-9a37-1f0a54c1d9e2',
    work: { kind: 'tag', clipIds: [selection.id], add: ['摘段'], remove: [] },
    total: 1,
    startedAt: '2026-02-21T09:00:00.000Z',
  });
  const alone = { request: <Result>(_: string, hold: () => Promise<Result>) => hold() };
  await runTask(store, storeTaskKinds, alone, 'a3c4b1de-52d0-4f0e-9a37-1f0a54c1d9e2');
  await moveToTrash(store, [selection.id], '2026-02-22T08:00:00.000Z');
  const stagedFor = '0b6c8f0e-2f3f-4b57-8a53-3c0d9a8e5d42';
  const waiting = [{ name: '旧存/空.html', file: new Blob([]) }];
  await stageFiles(store, stagedFor, waiting, 0, '2026-02-22T09:00:00.000Z');
  await store.importOutcomes.put({
    taskId: 'c0f6a0c4-7a0e-4f5e-8f0a-0f2f6b1d3e11',
    number: 0,
    name: '旧存/通知.doc',
    outcome: { status: 'not-understood', why: { kind: 'binary', looksLike: 'an old Office document' } },
  });

  const jobId = '5f0d6f4e-6f0c-4c55-9d2b-1f6b1f2c7a10';
  const askedAt = '2026-02-23T08:00:00.000Z';
  const edits = { title: null, tags: ['待读'] };
  const url = 'https://www.yunling.example/zwgk/8.html';
  await openJob(store, { id: jobId, tabId: 3, frameId: 0, url, from: 'hint', part: 'page', edits, askedAt });
  await receiveDelivery(store, {
    jobId,
    report: report({ url, blocks: [longer, ...blocks] }),
    detection: null,
    snapshot: null,
    visiblePrint: Uint32Array.of(5),
  });
  await judgePage(
    store,
    { url: 'https://news.linjiang.example/1', judgement: 'not-this-kind', score: 1.5 },
    askedAt,
  );
  await store.bookkeeping.put({ key: 'sentinel', value: 'b6d0a9b2-7b55-4a43-8a5b-8f9f6a3b2f11' });
}
