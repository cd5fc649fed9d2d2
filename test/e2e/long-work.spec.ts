import { expect, test } from './fixture';
import { copySeeds } from './many-rows';
import { readIndex } from './text-index';

for (const [name, hasThreads] of [
  ['beside the page', true],
  ['in the page, where it can have no thread', false],
] as const) {
  test(`many clips are indexed and compared ${name}`, async ({ extension, context }) => {
    test.slow();
    const first = await extension.openLibrary();
    await expect(first.getByRole('option')).toHaveCount(5);
    await copySeeds(first, 600);
    await first.close();

    const library = await context.newPage();
    if (!hasThreads) await library.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    // A page that never has a moment to spare does no long work itself.
    else await library.addInitScript(() => (globalThis.requestIdleCallback = () => 0));
    const threads: string[] = [];
    library.on('worker', (thread) => threads.push(thread.url()));
    await library.goto(extension.url('library.html#?q=is:duplicate'));
    await expect.poll(async () => (await readIndex(library)).waiting, { timeout: 60_000 }).toBe(0);
    // Each of them stands a second time; the list says so only when all were compared.
    const counted = library.getByRole('status').filter({ hasText: ' of ' });
    await expect(counted).toHaveText('605 of 605', { timeout: 60_000 });
    await expect.poll(() => library.workers().length).toBe(0);
    expect(threads.length > 0).toBe(hasThreads);
  });
}
