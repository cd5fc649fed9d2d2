import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.ts', 'test/pages/**/*.test.ts', 'test/store/**/*.test.ts'],
    setupFiles: ['fake-indexeddb/auto'],
    mockReset: true,
  },
});
