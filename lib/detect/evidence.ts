/** What a page says of itself outside its text, for telling a public body's page. */
export interface PageEvidence {
  /** How many names of the government meta set (SiteName, ColumnName, ContentSource …) stand in the head with a value. */
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
