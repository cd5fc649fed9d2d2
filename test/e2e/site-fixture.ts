import { test as base } from '@playwright/test';
import { startSampleSite } from '../../scripts/sample-site/index.mjs';

interface WorkerFixtures {
  readonly site: Awaited<ReturnType<typeof startSampleSite>>;
}

/** Tests that have the sample site at hand, whatever browser looks at it. */
export const test = base.extend<object, WorkerFixtures>({
  site: [
    // Playwright reads the fixtures a fixture needs from this pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await startSampleSite({ port: 0 });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});
