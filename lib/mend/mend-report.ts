import { creditLines, type Mend, type MendField, type Report, type Suspicion } from '../report';
import { applyEdits, draftOf, type Draft, type PublishedEdit } from './draft';
import {
  mendableAfter,
  mendableBlocks,
  mendableLines,
  mendableValue,
  type MendableText,
} from './mendable-text';
import type { Repair } from './repair';
import { repairs } from './repairs';
import { findSuspicions } from './suspicions';

/** One text of a report while it is being mended; for lists of values, which of them. */
interface Subject {
  readonly field: MendField;
  readonly index: number;
  readonly draft: Draft;
  readonly mendable: MendableText;
}

/**
 * Finds every repair a report needs. The mends come in the order in which they were made; each has its range in
 * the text as published (see `Mend`). What looks damaged and stays so comes as suspicions, with ranges in the
 * published body. The report itself is not touched: `applyMends` makes the mended reading.
 * @param offered repairs that look once over what the others have mended, for a person to choose from
 */
export function mendReport(
  report: Report,
  offered: readonly Repair[] = [],
): {
  readonly mends: readonly Mend[];
  readonly suspicions: readonly Suspicion[];
} {
  const { title, source, issuer, authors, editors } = report.metadata;
  const body = subjectOf('body', 0, mendableBlocks(report.blocks));
  const subjects = [
    body,
    ...valueSubjects('title', [title]),
    ...valueSubjects('source', [source]),
    ...valueSubjects('issuer', [issuer]),
    ...valueSubjects('author', authors),
    ...valueSubjects('editor', editors),
    ...creditLines(report.metadata).map((line, index) => subjectOf('credit', index, mendableValue(line))),
  ];
  const mended = runRepairs(subjects);
  const { mends } = runRound(mended.subjects, offered, true);
  return {
    mends: [...mended.mends, ...mends],
    suspicions: findSuspicions((mended.subjects[0] ?? body).draft),
  };
}

/** Mends plain text, every line of which counts as a paragraph. The mends' ranges are offsets of `text`. */
export function mendText(text: string): { readonly text: string; readonly mends: readonly Mend[] } {
  const { subjects, mends } = runRepairs([subjectOf('body', 0, mendableLines(text, []))]);
  return { text: subjects[0]?.draft.text ?? text, mends };
}

function subjectOf(field: MendField, index: number, mendable: MendableText): Subject {
  return { field, index, draft: draftOf(mendable.text), mendable };
}

function valueSubjects(
  field: MendField,
  findings: readonly ({ readonly value: string } | null)[],
): readonly Subject[] {
  return findings.flatMap((finding, index) =>
    finding === null ? [] : [subjectOf(field, index, mendableValue(finding.value))],
  );
}

/** A repair can bring to light what one before it should have seen; two rounds are the rule where there is damage. */
const mostRounds = 5;

/** What the repairs made of the texts, and by which mends. */
interface Mended {
  readonly subjects: readonly Subject[];
  readonly mends: readonly Mend[];
}

/** Runs all repairs in order, and again while they find something. */
function runRepairs(published: readonly Subject[]): Mended {
  let subjects = published;
  const mends = new Map<string, Mend>();
  for (let round = 0; round < mostRounds; round++) {
    const mended = runRound(subjects, repairs, round === 0);
    if (mended.mends.length === 0) break;
    subjects = mended.subjects;
    for (const mend of mended.mends) {
      // The same repair over the same stretch says what it said before, and more: it takes its place.
      mends.delete(mend.id);
      mends.set(mend.id, mend);
    }
  }
  return { subjects, mends: [...mends.values()] };
}

function runRound(before: readonly Subject[], running: readonly Repair[], isFirst: boolean): Mended {
  let subjects = before;
  const mends: Mend[] = [];
  for (const repair of running) {
    const find = repair.once === true && !isFirst ? null : repair.prepare(subjects);
    if (find === null) continue;
    subjects = subjects.map((subject) => {
      const edits = find(subject.mendable, subject.field);
      if (edits.length === 0) return subject;
      const { draft, made } = applyEdits(subject.draft, edits);
      for (const edit of made) mends.push(mendOf(repair, subject, edit));
      return { ...subject, draft, mendable: mendableAfter(subject.mendable, edits, draft.text) };
    });
  }
  return { subjects, mends };
}

function mendOf({ name, version }: Repair, { field, index }: Subject, edit: PublishedEdit): Mend {
  const { guessed, ...made } = edit;
  const place = index === 0 ? field : `${field}.${index}`;
  const id = `${name}:${place}:${made.start}-${made.end}`;
  const mend = { id, name, version, field, index, ...made };
  return guessed.length === 0 ? mend : { ...mend, guessed };
}
