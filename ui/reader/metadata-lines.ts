import type { Approver, Evidence, Finding, PublishedDate, ReportMetadata } from '../../lib/report';
import { publishedMoment } from '../words/dates';

export const metadataFields = [
  'title',
  'publishedAt',
  'source',
  'originalSource',
  'author',
  'editor',
  'approver',
  'issuer',
  'place',
  'column',
  'documentNumber',
] as const;
export type MetadataField = (typeof metadataFields)[number];

/** One value the page gives, in words, with the place it was read and what else the page says of it. */
export interface MetadataLine {
  readonly field: MetadataField;
  readonly words: string;
  readonly evidence: Evidence;
  readonly conflicts: readonly { readonly words: string; readonly evidence: Evidence }[];
}

/** Everything the page says of its report, one line a value; fields that the page leaves out have no line. */
export function metadataLines(metadata: ReportMetadata): readonly MetadataLine[] {
  return [
    ...lines('title', [metadata.title], asIs),
    ...lines('publishedAt', [metadata.publishedAt], dateWords),
    ...lines('source', [metadata.source], asIs),
    ...lines('originalSource', [metadata.originalSource], asIs),
    ...lines('author', metadata.authors, asIs),
    ...lines('editor', metadata.editors, asIs),
    ...lines('approver', metadata.approvers, approverWords),
    ...lines('issuer', [metadata.issuer], asIs),
    ...lines('place', [metadata.place], asIs),
    ...lines('column', [metadata.column], asIs),
    ...lines('documentNumber', [metadata.documentNumber], asIs),
  ];
}

/** The fields that the page says nothing of. */
export function missingFields(metadata: ReportMetadata): readonly MetadataField[] {
  const given = new Set(metadataLines(metadata).map(({ field }) => field));
  return metadataFields.filter((field) => !given.has(field));
}

function lines<Value>(
  field: MetadataField,
  findings: readonly (Finding<Value> | null)[],
  inWords: (value: Value) => string,
): readonly MetadataLine[] {
  return findings.flatMap((finding) => {
    if (finding === null) return [];
    const words = inWords(finding.value);
    // Two places that say the same in the words shown here are no conflict to the person.
    const conflicts = finding.conflicts
      .map(({ value, evidence }) => ({ words: inWords(value), evidence }))
      .filter((conflict) => conflict.words !== words);
    return [{ field, words, evidence: finding.evidence, conflicts }];
  });
}

function dateWords({ iso }: PublishedDate): string {
  return publishedMoment(iso);
}

function approverWords({ role, name }: Approver): string {
  return role === '' ? name : `${name}（${role}）`;
}

function asIs(words: string): string {
  return words;
}
