import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly places: readonly string[];
}

/** Fails when a page has a serious or critical accessibility violation, and names it with its places. */
export async function expectAccessible(page: Page, surface: string): Promise<void> {
  // Evaluated by the debugger, so that the extension pages' own policy does not stand in the way.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: () => Promise<{
          violations: {
            id: string;
            impact: string | null;
            nodes: { target: unknown[]; failureSummary: string }[];
          }[];
        }>;
      };
    };
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
