import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test, type Extension } from './fixture';
import { copySeeds } from './many-rows';

/** Every dialog and panel of the library, as it looks in each language, on a small and on a large screen. */

const looks = [
  { browserLanguage: 'en-US', scheme: 'dark', width: 1280, height: 800 },
  { browserLanguage: 'en-US', scheme: 'light', width: 1920, height: 1080 },
  { browserLanguage: 'zh-CN', scheme: 'dark', width: 360, height: 740 },
  { browserLanguage: 'zh-TW', scheme: 'light', width: 360, height: 740 },
] as const;

/** What is opened by which key, once a clip is open. */
const opened = [
  ['help', '?'],
  ['keeping', 'b'],
  ['cite', 'q'],
  ['export', 'e'],
  ['snapshot', 'p'],
] as const;

const panels = [
  ['versions', 'v'],
  ['highlights', 'l'],
  ['info', 'i'],
  ['mends', 'm'],
  ['outline', 'g'],
] as const;

async function expectFits(page: Page, extension: Extension, name: string): Promise<void> {
  await page.waitForTimeout(300);
  await extension.screenshot(page, name);
  await expectAccessible(page, name);
  const over = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    dialogs: [...document.querySelectorAll('dialog[open]')].map((one) => one.scrollWidth - one.clientWidth),
  }));
  expect(over.page, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  for (const width of over.dialogs) expect(width, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const { browserLanguage, scheme, width, height } of looks) {
  test.describe(`${browserLanguage}, ${scheme}, ${width} px`, () => {
    test.use({ browserLanguage, scheme });

    test('every dialog and panel fits, and can be used', async ({ extension }) => {
      test.setTimeout(180_000);
      const shot = (what: string): string => `dialog-${what}-${browserLanguage}-${scheme}-${width}`;
      const library = await extension.openLibrary();
      await library.setViewportSize({ width, height });
      await expect(library.getByRole('option')).toHaveCount(5);
      await copySeeds(library, 40);
      await library.reload();
      const row = library.getByRole('option').first();
      await expect(row).toBeVisible();

      await library.keyboard.press('s');
      await expectFits(library, extension, shot('searches'));
      await library.keyboard.press('Escape');
      // The first Escape leads back to the field, the second to the list.
      await library.keyboard.press('Escape');
      await library.keyboard.press('Home');

      // Several picked: what is done with them at once.
      await library.keyboard.press('x');
      await library.keyboard.press('j');
      await library.keyboard.press('x');
      await expectFits(library, extension, shot('picked'));
      for (const [name, key] of [
        ['tag', 't'],
        ['cite-two', 'q'],
        ['export-two', 'e'],
      ] as const) {
        await library.keyboard.press(key);
        await expect(library.locator('dialog[open]'), name).toBeVisible();
        await expectFits(library, extension, shot(name));
        await library.keyboard.press('Escape');
        await expect(library.locator('dialog')).toHaveCount(0);
      }
      await library.keyboard.press('=');
      await expect(library.locator('.compare, [class*=compare]').first()).toBeVisible();
      await expectFits(library, extension, shot('compare'));
      await library.keyboard.press('Escape');

      await library.goto(extension.url('library.html'));
      await library.getByRole('option').first().click();
      await expect(library.locator('article')).toBeVisible();
      for (const [name, key] of opened) {
        await library.keyboard.press(key);
        await expect(library.locator('dialog[open]'), name).toBeVisible();
        await expectFits(library, extension, shot(name));
        await library.keyboard.press('Escape');
        await expect(library.locator('dialog')).toHaveCount(0);
      }
      for (const [name, key] of panels) {
        await library.keyboard.press(key);
        await expectFits(library, extension, shot(name));
        await library.keyboard.press(key);
      }

      // A clip in the trash, and what deleting it for good would take along.
      await library.keyboard.press('Delete');
      await expectFits(library, extension, shot('toast'));
    });
  });
}
