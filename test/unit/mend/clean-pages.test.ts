import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mendText } from '../../../lib/mend';
import { describeWithShared, sharedPath } from '../../shared-corpus';

/**
 * Every change on the undamaged bodies of the shared corpus, each of them read: spaces before a full stop that the
 * page's source has (吴 雪 、金山).
 */
const read: Readonly<Record<string, readonly string[]>> = {
  'n138.txt': Array.from({ length: 5 }, () => 'odd-space'),
};

describeWithShared('undamaged bodies', () => {
  const folder = sharedPath('pages', 'gold');

  it('change only where a person would call it a mend', () => {
    const changed = readdirSync(folder).flatMap((file) => {
      const { mends } = mendText(readFileSync(`${folder}/${file}`, 'utf8'));
      return mends.length === 0 ? [] : [[file, mends.map(({ name }) => name)] as const];
    });
    expect(Object.fromEntries(changed)).toEqual(read);
  });
});
