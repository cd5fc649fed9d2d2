import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  // svelte: for `.svelte.ts`, whose runes the compiler takes away.
  plugins: [await WxtVitest(), svelte()],
  test: {
    include: ['test/unit/**/*.test.ts', 'test/pages/**/*.test.ts', 'test/store/**/*.test.ts'],
    setupFiles: ['fake-indexeddb/auto'],
    mockReset: true,
    // Ends a test that hangs; on a busy machine an honest one may take long.
    testTimeout: 60_000,
  },
});
