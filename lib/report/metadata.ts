import type { EvidenceKind, Finding } from './evidence';

/** A date as far as the page tells it. */
export interface PublishedDate {
  /** `2020`, `2020-02`, `2020-02-25`, `2020-02-25T08:27+08:00` or `2020-02-25T08:27:11+08:00`. */
  readonly iso: string;
  readonly precision: 'year' | 'month' | 'day' | 'minute' | 'second';
}

/** 送签, 签发, 审核 …: who let the text out, and in which part. */
export interface Approver {
  readonly role: string;
  readonly name: string;
}

/**
 * What a page says about its report. `null` and `[]` mean that the page does not say it;
 * nothing here is ever guessed from outside the page.
 */
export interface ReportMetadata {
  readonly title: Finding<string> | null;
  readonly publishedAt: Finding<PublishedDate> | null;
  /** 来源, 供稿, 稿件来源: who gave the text. `evidence.detail` keeps the label. */
  readonly source: Finding<string> | null;
  /** The printed place a reprint names: “《旗帜》2021年第9期”. */
  readonly originalSource: Finding<string> | null;
  readonly authors: readonly Finding<string>[];
  /** 责任编辑, 编辑, 责编. */
  readonly editors: readonly Finding<string>[];
  readonly approvers: readonly Finding<Approver>[];
  /** The public body that reports, or on whose behalf the text reports. */
  readonly issuer: Finding<string> | null;
  /** Province, city or county the body belongs to. */
  readonly place: Finding<string> | null;
  readonly column: Finding<string> | null;
  /** From the site's front page down; the article's own title is left out. */
  readonly breadcrumb: readonly string[];
  /** 文号 of the text itself: 某发〔2020〕1号. */
  readonly documentNumber: Finding<string> | null;
}

export const emptyMetadata: ReportMetadata = {
  title: null,
  publishedAt: null,
  source: null,
  originalSource: null,
  authors: [],
  editors: [],
  approvers: [],
  issuer: null,
  place: null,
  column: null,
  breadcrumb: [],
  documentNumber: null,
};

const creditKinds: ReadonlySet<EvidenceKind> = new Set(['info-line', 'tail-line']);

/**
 * The lines above and below the text that say who wrote it, printed it and let it out, each once: the words that
 * findings of the metadata were read from. They are no part of the body, yet were published with it.
 */
export function creditLines(metadata: ReportMetadata): readonly string[] {
  const { publishedAt, source, originalSource, authors, editors, approvers, issuer } = metadata;
  const findings = [publishedAt, source, originalSource, ...authors, ...editors, ...approvers, issuer];
  const lines = findings.flatMap((finding) =>
    finding !== null && creditKinds.has(finding.evidence.from) ? [finding.evidence.raw] : [],
  );
  return [...new Set(lines)];
}
