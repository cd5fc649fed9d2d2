/** What a page says of itself outside its text, for telling a public body's page. */
export interface PageEvidence {
  /** How many names of the government meta set (SiteName, ColumnName, ContentSource …) stand in the head with a value. */
  readonly governmentMeta: number;
  /** How many labels of the line under a heading (发布时间, 来源, 浏览次数 …) stand before or behind the text. */
  readonly infoLabels: number;
  /** Whether the host is a public body's by its name: *.gov.cn, *.edu.cn, *.org.cn, *.gov.tw … */
  readonly publicHost: boolean;
  /** Whether title, site name, info line or footer name a public body. */
  readonly namesUnit: boolean;
}

/** For texts that come without a page. */
export const noPageEvidence: PageEvidence = {
  governmentMeta: 0,
  infoLabels: 0,
  publicHost: false,
  namesUnit: false,
};

/** Whether a page of Chinese prose is a public body's. */
export function isInstitutional(evidence: PageEvidence): boolean {
  if (evidence.publicHost || evidence.governmentMeta >= 2) return true;
  return evidence.namesUnit && evidence.infoLabels >= 2;
}
