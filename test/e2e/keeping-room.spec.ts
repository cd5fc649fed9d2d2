import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixture';
import { countClips, openKeeping, pages } from './keeping-steps';
import { readStored } from './stored-clips';

const looks = [
  { browserLanguage: 'en-US', scheme: 'light', width: 1280 },
  { browserLanguage: 'zh-CN', scheme: 'dark', width: 360 },
  { browserLanguage: 'zh-TW', scheme: 'light', width: 360 },
] as const;

/** Imports pages by the dialog, which stands open after that whatever its language. */
async function importPages(library: Page, count: number): Promise<void> {
  await library.getByRole('option').first().waitFor();
  await library.keyboard.press('Escape');
  await library.keyboard.press('b');
  await library.locator('input[type=file][multiple]').setInputFiles(pages(count));
  await expect.poll(() => countClips(library), { timeout: 30_000 }).toBe(count);
}

for (const { browserLanguage, scheme, width } of looks) {
  test.describe(`${browserLanguage}, ${scheme}, ${width} px`, () => {
    test.use({ browserLanguage, scheme });

    test('the room, what is made of it, and what is deleted for good look as they should', async ({
      extension,
    }) => {
      const library = await extension.openLibrary();
      await library.setViewportSize({ width, height: 800 });
      await importPages(library, 4);
      const storage = library.locator('[aria-labelledby=keeping-storage-heading]');
      await storage.getByRole('button').first().click();
      await expect(storage.getByRole('radio')).toHaveCount(6);
      await storage.scrollIntoViewIfNeeded();
      await storage.evaluate((part) => part.scrollIntoView({ block: 'end' }));
      await extension.screenshot(library, `room-${browserLanguage}-${width}`);
      await expectAccessible(library, `room in ${browserLanguage}`);
      await library.keyboard.press('Escape');

      await library.getByRole('listbox').focus();
      await library.keyboard.press('Control+a');
      await library.keyboard.press('Delete');
      await library.locator('.shelves button').nth(3).click();
      await expect(library.getByRole('option')).toHaveCount(4);
      await extension.screenshot(library, `trash-${browserLanguage}-${width}`);
      await library.getByRole('listbox').focus();
      await library.keyboard.press('Control+a');
      await library.keyboard.press('Delete');
      await expect(library.getByRole('dialog').locator('dd').nth(1)).toHaveText('4');
      await extension.screenshot(library, `trash-delete-${browserLanguage}-${width}`);
      await expectAccessible(library, `deleting for good in ${browserLanguage}`);
    });
  });
}

test('the largest page copies are removed until the share that was chosen is free', async ({ extension }) => {
  const library = await extension.openLibrary();
  await importPages(library, 8);
  const dialog = library.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make room…' }).click();
  await dialog.getByLabel('The largest').check();
  await dialog.getByLabel(/50%: 4 page copies/).check();
  await dialog.getByRole('button', { name: /^Remove 4 page copies for good/ }).click();
  await expect(library.getByText('4 page copies removed').last()).toBeVisible();
  expect((await readStored(library)).snapshots).toHaveLength(4);
  expect(await countClips(library)).toBe(8);
});

test('what lies in the trash says how long it will stay', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openKeeping(library);
  await library.keyboard.press('Escape');
  await importPages(library, 1);
  await library.keyboard.press('Escape');
  await library.getByRole('option', { name: '简报第0期' }).click();
  await library.keyboard.press('Delete');
  await library.getByText('Trash', { exact: true }).first().click();
  await expect(library.getByRole('option').getByText('30 days left')).toBeVisible();
});
