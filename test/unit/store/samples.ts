import { makeClip } from '../../../lib/clip/make-clip';
import { emptyMetadata, type Block, type Clip, type ClipKind, type Report } from '../../../lib/report';
import { openStore, type Store } from '../../../lib/store/store';
import type { ClipExtras } from '../../../lib/store/save-clip';
import { usualSizes, type SegmentSizes } from '../../../lib/store/text-index';

export const bodies = {
  first:
    '清源县机关工委抓早抓细,把疫情防控作为头等大事,组织各支部党员到社区报到,设立先锋岗十二个,为群众解决急难愁盼问题三十六件。',
  /** The same text in Traditional characters and full width. */
  firstTraditional:
    '清源縣機關工委抓早抓細，把疫情防控作為頭等大事，組織各支部黨員到社區報到，設立先鋒崗十二個，為群眾解決急難愁盼問題三十六件。',
  second:
    '云岭镇党委推行网格化管理,把支部建在网格上,镇村干部分片包户,三天走访群众四百余户,现场办理实事五十七件,群众满意度明显提高。',
  third:
    '临江区档案馆开展结对帮扶,党员志愿者上门整理村史资料,为五个村建起民情档案,让基层治理有据可查、有章可循,受到干部群众好评。',
} as const;

let counter = 0;

/** A store of its own for one test. */
export function freshStore(): Store {
  return openStore(`test-${Date.now()}-${counter++}`);
}

export function sampleReport(change: {
  readonly url?: string | null;
  readonly title?: string | null;
  readonly text?: string;
  readonly blocks?: readonly Block[];
  readonly extractor?: Report['extractor']['name'];
}): Report {
  const {
    url = 'https://dj.qingyuan.example/a/1.html',
    title = '清源县机关工委抓早抓细',
    text = bodies.first,
  } = change;
  return {
    url,
    canonicalUrl: null,
    siteName: '清源县机关党建网',
    charset: 'utf-8',
    language: 'zh-CN',
    metadata: {
      ...emptyMetadata,
      title:
        title === null
          ? null
          : {
              value: title,
              evidence: { from: 'heading', detail: 'h1', confidence: 0.9, raw: title },
              conflicts: [],
            },
    },
    blocks: change.blocks ?? [{ kind: 'paragraph', text, marks: [] }],
    removals: [],
    warnings: [],
    extractor: { name: change.extractor ?? 'report', version: '1' },
  };
}

export function sampleClip(
  change: Parameters<typeof sampleReport>[0] & { readonly kind?: ClipKind; readonly clippedAt?: string } = {},
): Promise<Clip> {
  return makeClip(sampleReport(change), {
    kind: change.kind ?? 'page',
    clippedAt: change.clippedAt ?? '2026-11-22T09:00:00.000Z',
    detection: null,
    readingVariants: [],
  });
}

export const noExtras: ClipExtras = {
  snapshot: null,
  visiblePrint: [],
  job: null,
  edits: { title: null, tags: [] },
  pageUrl: null,
};

/** Texts are indexed however few there are. */
export const howeverFew: SegmentSizes = { ...usualSizes, fewest: 1 };

/** Everything the store holds, table by table, for “exactly as before”. */
export async function contentsOf(store: Store): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    store.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}
