import type { WriteFailure } from '../report';
import { isStorageFull } from './quota';

/** An error as the person is told of it. */
export function failureOf(error: unknown): WriteFailure {
  if (isStorageFull(error)) return { kind: 'storage-full' };
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
