import { expectAccessible } from './axe';
import { clipInPopup, clipPage, listedRows } from './clip-page';
import { expect, test } from './fixture';
import { restoreAfterEach } from './restored-pages';

const original = '/wsjk/gzdt/8008.html';
const moved = '/yxrb/6106.html';
const elsewhere = '/swj/gzdt/202308/t20230816_5005.html';
const title = '柳堤区卫生健康局全力推进家庭医生签约服务';

test.describe('a kept page that is visited again', () => {
  restoreAfterEach(original);

  test('to which a note was added is noticed, clipped as a revision, and compared with one click', async ({
    page,
    site,
    extension,
    request,
  }) => {
    await clipPage(page, extension, site.url + original);
    await page.reload();
    await expect.poll(() => extension.badge(page)).toBe('✓');
    await request.post(`${site.url}/control/edit?edition=3`);
    await page.reload();
    await expect.poll(() => extension.badge(page)).toBe('≠');

    const popup = await clipInPopup(page, extension);
    await expectAccessible(popup, 'the end of a revision');
    await extension.screenshot(popup, 'popup-revision');
    const opened = page.context().waitForEvent('page');
    await popup.getByRole('button', { name: 'See what changed' }).click();
    const library = await opened;
    await expect(library.locator('.cell.added')).toContainText(['编后：稿件刊出后']);
    await expect(library.locator('.cell.cut:not(.lacking)')).toHaveCount(0);
  });

  test('whose address leads to another is noticed when it is opened from the library', async ({
    page,
    site,
    extension,
    request,
  }) => {
    await clipPage(page, extension, site.url + original);
    await request.post(`${site.url}/control/move?page=${original}&to=${elsewhere}`);
    const library = await extension.openLibrary();
    await library.setViewportSize({ width: 1280, height: 860 });
    await listedRows(library).filter({ hasText: title }).click();
    await library.keyboard.press('v');
    const panel = library.getByRole('complementary', { name: 'Versions' });
    const opened = page.context().waitForEvent('page');
    await panel.getByRole('link', { name: 'Open the page' }).click();
    await expect(await opened).toHaveURL(site.url + elsewhere);
    await library.bringToFront();
    await expect(panel).toContainText('its address leads to another page');
    await expect(panel.getByRole('link', { name: site.url + elsewhere })).toBeVisible();
    await expect(listedRows(library).getByText('The page has moved to another address')).toBeAttached();
    await expectAccessible(library, 'a page that has moved');
    await extension.screenshot(library, 'versions-moved');
  });

  test('whose text stands where its address leads to is noticed by whatever way one comes', async ({
    page,
    site,
    extension,
    request,
  }) => {
    await clipPage(page, extension, site.url + original);
    await request.post(`${site.url}/control/move?page=${original}&to=${moved}`);
    await page.goto(site.url + original);
    await expect(page).toHaveURL(site.url + moved);
    await expect.poll(() => extension.badge(page)).toBe('→');
    // Come to without a redirection the same page is another place where the text is printed, and no more.
    await page.goto(site.url + moved);
    await expect.poll(() => extension.badge(page)).toBe('报');
  });

  test('that is gone is shown as kept, and the clip opens from there', async ({
    page,
    site,
    extension,
    request,
  }) => {
    await clipPage(page, extension, site.url + original);
    await request.post(`${site.url}/control/remove?page=${original}`);
    await page.goto(site.url + original);
    await expect.poll(() => extension.badge(page)).toBe('∅');
    const popup = await extension.openPopup(page);
    await expect(popup.getByRole('heading', { name: 'This page is in your library' })).toBeVisible();
    await expect(popup.getByText('You clipped it on')).toBeVisible();
    await expect(popup.getByText(title)).toBeVisible();
    await expectAccessible(popup, 'a page that is gone');
    await extension.screenshot(popup, 'popup-gone');
    const opened = page.context().waitForEvent('page');
    await popup.getByRole('button', { name: 'Open the kept clip' }).click();
    await expect((await opened).getByRole('heading', { name: title })).toBeVisible();
  });
});
