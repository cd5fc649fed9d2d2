import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../shared');

/** A path in the shared corpus beside the checkout (`../shared`). */
export function sharedPath(...parts: readonly string[]): string {
  return resolve(root, ...parts);
}

/**
 * `describe` for tests that read the shared corpus. Where it is absent the tests fail under CI and
 * say that they are skipped elsewhere.
 */
export function describeWithShared(name: string, tests: () => void): void {
  const present = existsSync(root);
  if (!present && process.env['CI']) {
    describe(name, () => {
      it('needs the shared corpus beside the checkout', () => {
        throw new Error(`${root} does not exist`);
      });
    });
    return;
  }
  if (!present) console.warn(`skipped, no shared corpus beside the checkout: ${name}`);
  describe.skipIf(!present)(name, tests);
}
