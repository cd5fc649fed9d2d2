import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly places: readonly string[];
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[];
  }[];
}

declare global {
  /** Put into the page by its source. */
  var axe: { readonly run: () => Promise<AxeResult> };
}

/** A page in Chromium or in Firefox. */
interface LookedAt {
  evaluate(source: string): Promise<unknown>;
  evaluate(look: () => Promise<readonly Violation[]>): Promise<readonly Violation[]>;
}

/** Fails when a page has a serious or critical accessibility violation, and names it with its places. */
export async function expectAccessible(page: LookedAt, surface: string): Promise<void> {
  // Evaluated by the debugger, so that the extension pages' own policy does not stand in the way.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const result = await axe.run();
    return result.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      places: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
    }));
  });
  const serious = violations.filter(
    (one: Violation) => one.impact === 'serious' || one.impact === 'critical',
  );
  expect(serious, `${surface} has accessibility violations`).toEqual([]);
}
