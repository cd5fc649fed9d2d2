import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  // One browser at a time: each test has a profile of its own, and machines are small.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  outputDir: '.output/e2e',
  reporter: [['list'], ['json', { outputFile: '.output/e2e.json' }]],
});
