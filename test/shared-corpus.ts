import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../shared');

/** A path in the shared corpus beside the checkout (`../shared`). */
export function sharedPath(...parts: readonly string[]): string {
  return resolve(root, ...parts);
}

/**
 * `describe` for tests that read the shared corpus. Where it is absent one test fails under CI, and elsewhere
 * says that it is skipped.
 */
export function describeWithShared(name: string, tests: () => void): void {
  if (existsSync(root)) {
    describe(name, tests);
    return;
  }
  describe(name, () => {
    it.skipIf(!process.env['CI'])('needs the shared corpus beside the checkout', () => {
      throw new Error(`${root} does not exist`);
    });
  });
}
