import type { NothingFound } from '../report';

/** A file that waits to be read, kept so that a page that dies can be followed by another. */
export interface StagedRow {
  readonly taskId: string;
  /** Counting from 0, in the order in which the files are read. */
  readonly number: number;
  /** The name as the person knows it, with its folders: never used as a path. */
  readonly name: string;
  readonly file: Blob;
  /** ISO time. */
  readonly stagedAt: string;
}

/** Why a file gave no clip. */
export type NotUnderstood =
  | NothingFound
  | { readonly kind: 'empty' }
  /** Neither HTML nor text; what it looks like in English, or null. */
  | { readonly kind: 'binary'; readonly looksLike: string | null }
  | { readonly kind: 'xml' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly mostBytes: number }
  | { readonly kind: 'no-page-in-archive' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'unreadable-zip' }
  | { readonly kind: 'zip-in-zip' }
  | { readonly kind: 'too-many-files'; readonly most: number }
  /** So much has been taken out of zips already. */
  | { readonly kind: 'too-much-in-zips'; readonly mostBytes: number }
  /** An export of our own: it holds too little to make the clips again. */
  | { readonly kind: 'own-export' }
  /** A backup of our own, to be restored instead. */
  | { readonly kind: 'own-backup' }
  /** The file or folder is not there any more. */
  | { readonly kind: 'gone' }
  /** The system does not let the file or folder be read. */
  | { readonly kind: 'not-readable' }
  /** The page that read it died over it more than once. */
  | { readonly kind: 'ends-the-page' }
  | { readonly kind: 'unexpected'; readonly message: string };

/** What became of one file of an import. */
export interface ImportOutcomeRow {
  readonly taskId: string;
  readonly number: number;
  readonly name: string;
  readonly outcome: ImportOutcome;
}

export type ImportOutcome =
  /** It was begun so many times and not finished. */
  | { readonly status: 'begun'; readonly times: number }
  | { readonly status: 'saved' | 'duplicate'; readonly clipId: string; readonly title: string }
  | { readonly status: 'not-understood'; readonly why: NotUnderstood };
