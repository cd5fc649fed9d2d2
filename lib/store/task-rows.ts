import type { KeptPhrase, Variant, WriteFailure } from '../report';
import type { CollectionRow } from './search-rows';
import type { ClipRow, FeedbackRow, FoldedRow, PersonalBefore, PrintRow, TextRow } from './rows';

/**
 * Long work, by kind, with everything that is needed to go on with it in another page: what it takes, and what
 * the person wished. Whoever adds a kind adds its member here and its way of working to the page's `TaskKinds`.
 */
export type TaskWork =
  | {
      readonly kind: 'tag';
      readonly clipIds: readonly string[];
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  | { readonly kind: 'trash'; readonly clipIds: readonly string[] }
  | { readonly kind: 'restore'; readonly clipIds: readonly string[] }
  | { readonly kind: 'delete'; readonly clipIds: readonly string[] }
  | {
      readonly kind: 'recompute';
      readonly clipIds: readonly string[];
      readonly readingVariants: readonly Variant[];
      readonly personalPhrases: readonly KeptPhrase[];
    }
  | {
      /** The backup is the one file staged for the task. */
      readonly kind: 'merge';
      /** What is changed outside the store, by the page that knows it; absent when nothing is. */
      readonly settings?: OutsideChange;
    }
  | {
      /** Each file staged for the task becomes a clip, or a reason why it cannot. */
      readonly kind: 'import';
      readonly readingVariants: readonly Variant[];
      readonly personalPhrases: readonly KeptPhrase[];
      readonly keepSnapshots: boolean;
      /** Files beside the pages that were not looked at; absent when there were none. */
      readonly passedOver?: number;
    }
  | { readonly kind: 'free'; readonly clipIds: readonly string[] };
export type TaskName = TaskWork['kind'];

/** Values that lie outside the store, by name: as they stood, and as they are to stand. */
export interface OutsideChange {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** The work of one kind. */
export type WorkOf<Name extends TaskName> = Extract<TaskWork, { readonly kind: Name }>;

/**
 * How far long work is. What it works on lies apart, in a `TaskWorkRow`: this row is written again with every
 * chunk, and watched by every page.
 */
export interface TaskRow {
  readonly id: string;
  readonly kind: TaskName;
  /** How much there is to do, in clips, files or whatever the kind counts. */
  readonly total: number;
  /** How much of it stands in the store; counts down while it is taken back. */
  readonly done: number;
  /** How many of those done were changed by it; the others had nothing to change. */
  readonly changed: number;
  /** 'back' while it is taken back, and after that. */
  readonly direction: 'forward' | 'back';
  /**
   * 'running': somebody is at it, or will take it up; 'stopped': the person stopped it, what is done stands;
   * 'failed': a chunk could not be written, and nothing of that chunk stands; 'ended': nothing is left to do.
   */
  readonly state: 'running' | 'stopped' | 'failed' | 'ended';
  /** Why it failed; null while it did not. */
  readonly failure: WriteFailure | null;
  /** ISO time; what the work writes bears it. */
  readonly startedAt: string;
}

/** What a task works on; written once. */
export interface TaskWorkRow {
  readonly taskId: string;
  readonly work: TaskWork;
}

/** One chunk that a task has written, and what stood there before. */
export interface TaskStepRow {
  readonly taskId: string;
  /** Counting from 0, in the order in which the chunks were written. */
  readonly number: number;
  /** By how much the chunk brought `done` and `changed` forward. */
  readonly done: number;
  readonly changed: number;
  readonly before: readonly Before[];
}

/** Something as it stood before a chunk was written. */
export type Before =
  | (PersonalBefore & { readonly kind: 'personal' })
  | {
      /** The derived part of a clip, which can be written over but not lost. */
      readonly kind: 'derived';
      readonly row: ClipRow;
      readonly text: TextRow;
      readonly folded: FoldedRow | null;
      readonly print: PrintRow | null;
    }
  | BeforeMerge;

/** What stood before something came in from a file. */
export type BeforeMerge =
  | { readonly kind: 'made'; readonly clipId: string }
  | {
      /** A personal field; `at` is the time that what was put in its place bears. */
      readonly kind: 'merged';
      readonly before: PersonalBefore;
      readonly at: string;
    }
  | { readonly kind: 'snapshot-added'; readonly clipId: string }
  | { readonly kind: 'reprint-added'; readonly clipId: string; readonly pageKey: string }
  | {
      /** A saved search; `at` is the time that what was put in its place bears. */
      readonly kind: 'collection';
      readonly id: string;
      readonly row: CollectionRow | null;
      readonly at: string;
    }
  | { readonly kind: 'feedback'; readonly pageKey: string; readonly rows: readonly FeedbackRow[] };
