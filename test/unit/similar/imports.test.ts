import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every file a module reaches by its own relative imports. */
function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, path = ''] of source.matchAll(/^(?:import|export) (?!type ).*?from '(\.[^']+)'/gm)) {
    reached(new URL(`${path}.ts`, `file:///${file}`).pathname.slice(1), seen);
  }
  return seen;
}

describe('what the content script takes from here', () => {
  it.each(['lib/similar/page-print.ts', 'lib/han/ranges.ts'])('%s brings no table along', (file) => {
    expect([...reached(file)].filter((path) => /table|marks|readings|dict/.test(path))).toEqual([]);
  });

  it('would be seen if it did', () => {
    expect([...reached('lib/similar/sketch.ts')]).toContain('lib/han/fold-table.ts');
  });
});
