import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './fixture';
import { countClips, downloadBackup, openKeeping, pages, wipe, withoutFilePicker } from './keeping-steps';
import { copySeeds } from './many-rows';

/** A backup of so many clips, which are in the library no more. */
async function backupOf(library: Page, count: number) {
  await withoutFilePicker(library);
  await expect(library.getByRole('option')).toHaveCount(5);
  await copySeeds(library, count);
  await openKeeping(library);
  const backup = await downloadBackup(library);
  await expect(library.getByText('The backup is written').last()).toBeVisible();
  await wipe(library);
  expect(await countClips(library, 'page')).toBe(0);
  return backup;
}

async function variant(extension: Extension): Promise<unknown> {
  const worker = await extension.worker();
  return (await worker.evaluate(() => chrome.storage.local.get('readingVariant')))['readingVariant'];
}

test('a restore whose page is killed goes on in the next, says so, and can be taken back there', async ({
  extension,
}) => {
  test.setTimeout(120_000);
  const library = await extension.openLibrary();
  const backup = await backupOf(library, 700);
  await library.evaluate(() => chrome.storage.local.set({ readingVariant: 'tw' }));
  await library.getByLabel('Choose a backup').setInputFiles(backup);
  await library.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.poll(() => countClips(library, 'page'), { intervals: [20] }).toBeGreaterThan(49);
  // The page goes in the middle of its work, as in a crash: nothing of it runs any more.
  await library.close();

  const next = await extension.openLibrary();
  const stood = await countClips(next, 'page');
  expect(stood, 'the page was killed in the middle').toBeLessThan(700);
  expect(stood % 50, 'whole chunks stand').toBe(0);
  await expect(next.getByText('Restoring the backup')).toBeVisible();
  await extension.screenshot(next, 'keeping-restore-goes-on');
  await expect(next.getByText('701 things restored from the backup').last()).toBeVisible({ timeout: 60_000 });
  expect(await countClips(next, 'page')).toBe(700);
  expect(await variant(extension)).toBe('original');
  await next.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => countClips(next, 'page'), { timeout: 60_000 }).toBe(0);
  await expect.poll(() => variant(extension)).toBe('tw');
});

test('an import whose page is killed goes on in the next, which shows its report once', async ({
  extension,
}) => {
  test.setTimeout(120_000);
  const library = await extension.openLibrary();
  await openKeeping(library);
  const empty = { name: '空.html', mimeType: 'text/html', buffer: Buffer.from('') };
  await library.getByLabel('Choose files').setInputFiles([...pages(80), empty]);
  await expect.poll(() => countClips(library), { intervals: [20] }).toBeGreaterThan(3);
  // The page goes in the middle of its work, as in a crash: nothing of it runs any more.
  await library.close();

  const next = await extension.openLibrary();
  expect(await countClips(next), 'the page was killed in the middle').toBeLessThan(80);
  const told = next.getByText('An import has ended: 80 files became clips. 1 file gave no new clip.');
  await expect(told).toBeVisible({ timeout: 60_000 });
  expect(await countClips(next)).toBe(80);
  await extension.screenshot(next, 'keeping-import-ended');
  // On another day, in another page, it still waits.
  await next.close();
  const later = await extension.openLibrary();
  await later.getByRole('button', { name: 'Show the report' }).click();
  const report = later.getByRole('dialog').getByText('80 files imported');
  await expect(report).toBeVisible();
  await expect(later.getByRole('dialog').getByText('空.html')).toBeVisible();
  await later.keyboard.press('Escape');
  await expect(later.getByText('An import has ended')).toBeHidden();
  await openKeeping(later);
  await expect(report).toBeHidden();
});

test('a backup with an altered line is refused whole, and the line is named', async ({ extension }) => {
  const library = await extension.openLibrary();
  const whole = await backupOf(library, 60);
  const buffer = Buffer.from(whole.buffer);
  const middle = Math.floor(buffer.length / 3);
  buffer.writeUInt8(buffer.readUInt8(middle) ^ 0x55, middle);
  await library.getByLabel('Choose a backup').setInputFiles({ ...whole, buffer });
  await expect(
    library.getByText(/The backup is damaged in clips\.ndjson, line \d+\. Nothing was changed/),
  ).toBeVisible();
  expect(await countClips(library, 'page')).toBe(0);
  await extension.screenshot(library, 'keeping-altered');
});
