import type { Reason, StructureReason } from '../report';

/** What a page says of itself outside its text, for telling a public body's page. */
export interface PageEvidence {
  /**
   * How many names of the government meta set (SiteName, ColumnName, ContentSource …) stand in the head with a value.
   */
  readonly governmentMeta: number;
  /** How many kinds of labels of an info line (发布时间, 来源, 浏览次数 …) the page has. */
  readonly infoLabels: number;
  /** Whether the host is a public body's by its name: *.gov.cn, *.edu.cn, *.gov.tw … */
  readonly publicHost: boolean;
  /** Whether the footer names a public body as owner (主办, 版权所有), or shows a government site's number. */
  readonly ownerIsPublicBody: boolean;
  /** Whether the title ends in a public body's name or its site's. */
  readonly titleNamesBody: boolean;
}

/** For texts that come without a page. */
export const noPageEvidence: PageEvidence = {
  governmentMeta: 0,
  infoLabels: 0,
  publicHost: false,
  ownerIsPublicBody: false,
  titleNamesBody: false,
};

/** News sites copy one or two names of the meta set; a government site carries most of them. */
const enoughMeta = 2;

/** Whether a page of Chinese prose is a public body's. */
export function isInstitutional(evidence: PageEvidence): boolean {
  if (evidence.publicHost || evidence.governmentMeta >= enoughMeta) return true;
  return evidence.ownerIsPublicBody || evidence.titleNamesBody;
}

const mostReasons = 2;
/** Evidence is there or not; it has no part in the score. */
const evidenceWeight = 1;

/** What speaks for a public body's page, surest first, at most two. */
export function evidenceReasons(evidence: PageEvidence): readonly Reason[] {
  const found: readonly (readonly [StructureReason, boolean])[] = [
    ['government-meta', evidence.governmentMeta >= enoughMeta],
    ['public-host', evidence.publicHost],
    ['unit-names', evidence.ownerIsPublicBody || evidence.titleNamesBody],
    ['info-line', evidence.infoLabels > 0],
  ];
  return found
    .filter(([, isFound]) => isFound)
    .slice(0, mostReasons)
    .map(([code]) => ({ kind: 'structure', code, weight: evidenceWeight }));
}
