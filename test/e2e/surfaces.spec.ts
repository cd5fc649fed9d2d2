import { waitForClosedRoot } from '../../scripts/drive/closed-root.mjs';
import { expectAccessible } from './axe';
import { expect, test } from './fixture';

/** Every surface, in both colour schemes: accessible, and kept as a picture to be looked at. */

const report = '/swj/gzdt/202308/t20230816_5005.html';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme });

    test('library and reader', async ({ extension }) => {
      const library = await extension.openLibrary();
      await expect(library.locator('[role=listbox] [role=option]')).toHaveCount(5);
      await expectAccessible(library, 'list');
      await library.keyboard.press('j');
      await library.keyboard.press('Enter');
      await expect(library.locator('article')).toBeVisible();
      for (const [key, view] of [
        ['1', 'original'],
        ['5', 'side-by-side'],
        ['m', 'mends'],
        ['i', 'info'],
      ] as const) {
        await library.keyboard.press(key);
        await library.waitForTimeout(400);
        await expectAccessible(library, view);
        await extension.screenshot(library, `surface-${scheme}-${view}`);
      }
      await library.setViewportSize({ width: 360, height: 740 });
      await extension.screenshot(library, `surface-${scheme}-reader-360`);
      await expectAccessible(library, 'reader, narrow');
      await library.setViewportSize({ width: 1920, height: 1080 });
      await extension.screenshot(library, `surface-${scheme}-1920`);
    });

    test('popup', async ({ page, site, extension }) => {
      await page.goto(site.url + report);
      const popup = await extension.openPopup(page);
      await popup.locator('main[aria-busy=false]').waitFor();
      await expectAccessible(popup, 'popup with a report');
      await extension.screenshot(popup, `surface-${scheme}-popup`);
      await popup.locator('footer button.primary').click();
      await popup.locator('#ended-heading').waitFor();
      await expectAccessible(popup, 'popup after clipping');
      await extension.screenshot(popup, `surface-${scheme}-popup-ended`);
    });

    test('options', async ({ context, extension }) => {
      const options = await context.newPage();
      await options.goto(extension.url('options.html'));
      await options.waitForTimeout(500);
      await expectAccessible(options, 'options');
      await extension.screenshot(options, `surface-${scheme}-options`);
    });

    test('hint', async ({ page, site, extension }) => {
      await page.goto(site.url + report);
      await waitForClosedRoot(page, 'Clip');
      await page.waitForTimeout(600);
      await extension.screenshot(page, `surface-${scheme}-hint`);
    });
  });
}

for (const browserLanguage of ['zh-CN', 'zh-TW']) {
  test.describe(browserLanguage, () => {
    test.use({ browserLanguage });

    test('speaks the browser’s language', async ({ extension }) => {
      const library = await extension.openLibrary();
      await expect(library.locator('[role=listbox] [role=option]')).toHaveCount(5);
      await expect(library.getByRole('searchbox')).toHaveAttribute(
        'aria-label',
        browserLanguage === 'zh-CN' ? /搜索|检索/ : /搜尋|檢索/,
      );
      await extension.screenshot(library, `surface-${browserLanguage}-library`);
    });
  });
}
