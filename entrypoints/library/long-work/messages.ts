import type { WriteFailure } from '../../../lib/report';
import type { Given, Result, WorkName } from './works';

/** What a page asks of the thread that it has started: one work, then the thread has served. */
export interface Asked<Name extends WorkName = WorkName> {
  readonly database: string;
  readonly name: Name;
  readonly given: Given<Name>;
}

/** What the thread says: that it has begun, and how the work ended. */
export type Said<Name extends WorkName = WorkName> =
  | { readonly kind: 'begun' }
  | { readonly kind: 'done'; readonly result: Result<Name> }
  | { readonly kind: 'failed'; readonly failure: WriteFailure };
