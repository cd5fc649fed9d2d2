import type { NamedFile } from '../store/staging';
import type { NotUnderstood } from '../store/staged-rows';

/** A file or folder of an import that gives no clip, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly why: NotUnderstood;
}

/** What a person hands over to be imported, one after the other; what the browser could not read of it is refused. */
export type HandedOver = AsyncIterable<NamedFile | RefusedFile> | Iterable<NamedFile>;

/** Why the browser could not read a file or folder; null when the error is of another kind. */
export function whyNotRead(error: unknown): NotUnderstood | null {
  if (!(error instanceof DOMException)) return null;
  // The names of the File API, which Chromium and Firefox share.
  if (error.name === 'NotFoundError') return { kind: 'gone' };
  return error.name === 'NotReadableError' || error.name === 'SecurityError'
    ? { kind: 'not-readable' }
    : null;
}
