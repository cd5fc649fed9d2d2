import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { clipInPopup, clipPage, listedRows } from './clip-page';
import { expect, test } from './fixture';
import { restoreAfterEach } from './restored-pages';

const original = '/wsjk/gzdt/8008.html';
const edited = '/BIG5/n1/2024/0122/c6006.html';
const wordForWord = '/yxrb/6106.html';
const other = '/swj/gzdt/202308/t20230816_5005.html';
const originalTitle = '柳堤区卫生健康局全力推进家庭医生签约服务';
const editedTitle = '柳堤區：家庭醫生簽到群眾家門口';

/** The uppermost row in sight, and how much of it has gone over the edge of the text, once rows are drawn in full. */
function uppermostRow(text: Locator): Promise<{ readonly row: string; readonly share: number }> {
  return text.evaluate(async (element) => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const edge = element.getBoundingClientRect().top;
    const rows = [...element.querySelectorAll<HTMLElement>('[data-row]')];
    const first = rows.find((row) => row.getBoundingClientRect().bottom > edge + 1);
    const { top, height } = first?.getBoundingClientRect() ?? { top: 0, height: 1 };
    return { row: first?.dataset['row'] ?? '', share: (edge - top) / height };
  });
}

async function pick(library: Page, title: string): Promise<void> {
  await listedRows(library).filter({ hasText: title }).click();
  await library.keyboard.press('x');
}

test.describe('clips side by side', () => {
  test('show what a reprint in the other script cut, added, changed and moved, by keyboard', async ({
    page,
    site,
    extension,
  }) => {
    for (const path of [original, edited]) await clipPage(page, extension, site.url + path);
    const library = await extension.openLibrary();
    await library.setViewportSize({ width: 1280, height: 860 });
    await pick(library, editedTitle);
    await pick(library, originalTitle);
    await expect(
      library.getByRole('group', { name: 'Selection' }).or(library.getByText('2 selected')),
    ).toBeVisible();
    await library.keyboard.press('=');

    const comparison = library.getByRole('region', { name: 'Comparison' });
    await expect(comparison.getByRole('heading', { level: 2 })).toHaveText([
      new RegExp(originalTitle),
      new RegExp(editedTitle),
    ]);
    await expect(comparison.locator('ins')).toHaveCount(0);
    await expect(comparison.locator('del')).toContainText(['着力在扩大覆盖、提升质量、完善机制上下功夫']);
    await expect(comparison.locator('mark.changed')).toHaveText(['134', '136']);
    await expect(comparison.getByText('Moved', { exact: true })).toHaveCount(2);
    await expect(comparison.getByText('Not in this text')).toHaveCount(2);
    await expectAccessible(library, 'comparison');
    await extension.screenshot(library, 'compare-light');

    await library.keyboard.press('n');
    await expect(comparison.getByRole('status')).toContainText('1 of');
    await library.keyboard.press('p');
    await library.keyboard.press('3');
    await expect(comparison).toContainText('健全網絡擴覆蓋');
    await expect(comparison.locator('mark.changed')).toHaveText(['134', '136']);
    await extension.screenshot(library, 'compare-taiwan');
    await library.keyboard.press('d');
    await expect(comparison.locator('mark.shared').first()).toBeVisible();
    await library.keyboard.press('n');
    await expectAccessible(library, 'passages in common');
    await extension.screenshot(library, 'compare-passages');
    await library.keyboard.press('d');
    await library.keyboard.press('1');
    await library.keyboard.press('s');
    await expect(comparison.getByText(/differences/)).toBeVisible();
    await extension.screenshot(library, 'compare-everything');
    await library.setViewportSize({ width: 1280, height: 860 });
    await library.keyboard.press('Escape');
    await expect(listedRows(library)).toHaveCount(7);
  });

  test('are set as the reader is, and stand one behind the other on a narrow page, at one place', async ({
    page,
    site,
    extension,
  }) => {
    for (const path of [original, edited]) await clipPage(page, extension, site.url + path);
    const library = await extension.openLibrary();
    await library.setViewportSize({ width: 1280, height: 860 });
    for (const title of [originalTitle, editedTitle]) await pick(library, title);
    await library.keyboard.press('=');
    const comparison = library.getByRole('region', { name: 'Comparison' });
    await expect(comparison.getByRole('tablist')).toBeHidden();
    await comparison.getByRole('button', { name: 'Type', exact: true }).click();
    await comparison.getByRole('slider', { name: 'Size' }).press('End');
    await comparison.getByRole('radio', { name: 'Hei' }).check();
    await library.keyboard.press('Escape');
    const paragraph = comparison.locator('p.paragraph').first();
    await expect(paragraph).toHaveCSS('font-family', /Noto Sans CJK/u);
    await extension.screenshot(library, 'compare-hei');
    await comparison.getByRole('button', { name: 'Type', exact: true }).click();
    await comparison.getByRole('slider', { name: 'Size' }).press('Home');
    await comparison.getByRole('radio', { name: 'Song' }).check();
    await library.keyboard.press('Escape');

    await library.setViewportSize({ width: 360, height: 640 });
    const tabs = comparison.getByRole('tab');
    await expect(tabs).toHaveCount(2);
    const first = comparison.locator('[data-column="0"]');
    const second = comparison.locator('[data-column="1"]');
    await expect(second.first()).toBeHidden();
    expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await comparison.evaluate((element) => element.scrollWidth)).toBe(360);
    await expectAccessible(library, 'a comparison on a narrow page');
    await extension.screenshot(library, 'compare-narrow');
    const text = comparison.getByRole('region', { name: 'Compared texts' });
    await text.evaluate((element) => element.scrollTo(0, 500));
    const before = await uppermostRow(text);
    expect(before.row).not.toBe('');
    await library.keyboard.press('ArrowRight');
    await expect(second.first()).toBeVisible();
    await expect(first.first()).toBeHidden();
    await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
    const after = await uppermostRow(text);
    expect(after.row).toBe(before.row);
    expect(after.share).toBeCloseTo(before.share, 1);
    await extension.screenshot(library, 'compare-narrow-second');

    // What only the other text has is come to in that text.
    await library.keyboard.press('p');
    await library.keyboard.press('n');
    await expect(comparison.locator('[data-current]').filter({ visible: true }).first()).toBeInViewport();
    await tabs.nth(1).focus();
    await library.keyboard.press('ArrowRight');
    await expect(tabs.nth(0)).toBeFocused();
    await library.keyboard.press('d');
    await expect(comparison.locator('mark.shared').filter({ visible: true }).first()).toBeVisible();
    await library.keyboard.press('n');
    await expect(comparison.locator('[data-current]').filter({ visible: true }).first()).toBeInViewport();
    await expect(comparison.getByRole('button', { name: 'Back' })).toBeInViewport({ ratio: 1 });
    await extension.screenshot(library, 'compare-narrow-passages');
    expect(await comparison.evaluate((element) => element.scrollWidth)).toBe(360);
  });

  test('may be three, a seed among them, and have an address of their own', async ({
    page,
    site,
    extension,
  }) => {
    for (const path of [original, other]) await clipPage(page, extension, site.url + path);
    const library = await extension.openLibrary();
    await library.setViewportSize({ width: 1920, height: 1080 });
    for (const title of [originalTitle, '瀾川市水務局', '天津市社科联']) await pick(library, title);
    await library.keyboard.press('=');
    const comparison = library.getByRole('region', { name: 'Comparison' });
    await expect(comparison.getByRole('heading', { level: 2 })).toHaveCount(3);
    await extension.screenshot(library, 'compare-three');
    const address = library.url();
    expect(address).toContain('#compare/');
    await comparison.getByRole('button', { name: 'Leave out' }).first().click();
    await expect(comparison.getByRole('heading', { level: 2 })).toHaveCount(2);
    await library.goBack();
    await expect(comparison.getByRole('heading', { level: 2 })).toHaveCount(3);
  });
});

test.describe('versions of a text', () => {
  restoreAfterEach(original);

  test('reprints are told when clipped, noted word for word, and stand in one panel, the earliest first', async ({
    page,
    site,
    extension,
  }) => {
    await clipPage(page, extension, site.url + edited);
    await page.goto(site.url + original);
    const popup = await clipInPopup(page, extension);
    await expect(popup.getByText('The same text is also kept from 云岫黨建網 (2024-01-22).')).toBeVisible();
    await extension.screenshot(popup, 'popup-also-kept');
    await popup.close();

    await page.goto(site.url + wordForWord);
    const again = await extension.openPopup(page);
    await again.getByRole('button', { name: 'Note this page as a reprint' }).click();
    await expect(again.getByText('This page was noted')).toBeVisible();
    await again.close();

    const library = await extension.openLibrary();
    await library.setViewportSize({ width: 1280, height: 860 });
    await listedRows(library).filter({ hasText: editedTitle }).click();
    await library.keyboard.press('v');
    const panel = library.getByRole('complementary', { name: 'Versions' });
    await expect(panel.getByRole('listitem')).toHaveCount(2);
    await expect(panel.getByRole('listitem').first()).toContainText(originalTitle);
    await expect(panel.getByRole('link', { name: '云岫日报' })).toBeVisible();
    await expect(panel.getByRole('listitem').nth(1)).toContainText('characters cut');
    await expectAccessible(library, 'versions');
    await extension.screenshot(library, 'versions');
    await panel.getByRole('link', { name: 'Compare', exact: true }).click();
    await expect(library.locator('mark.changed')).toHaveCount(2);
  });

  test('a page that was edited without a word is told, clipped anew, and compared with before; one that is gone too', async ({
    page,
    site,
    extension,
    request,
  }) => {
    await clipPage(page, extension, site.url + original);
    await request.post(`${site.url}/control/edit?edition=2`);
    await page.goto(site.url + original);
    await expect.poll(() => extension.badge(page)).toBe('≠');
    const library = await extension.openLibrary();
    await library.setViewportSize({ width: 1280, height: 860 });
    const row = listedRows(library).filter({ hasText: originalTitle });
    await expect(row.getByText('The page was edited since')).toHaveCount(1);
    await row.click();
    await library.keyboard.press('v');
    const panel = library.getByRole('complementary', { name: 'Versions' });
    await expect(panel).toContainText('Edited since you clipped it');
    await extension.screenshot(library, 'versions-edited');

    await page.bringToFront();
    await clipPage(page, extension, site.url + original);
    await library.bringToFront();
    await expect(listedRows(library).filter({ hasText: originalTitle })).toHaveCount(2);
    await expect(panel.getByRole('link', { name: 'Compare with the one before' })).toBeVisible();
    await expect(listedRows(library).getByText('The page was edited since')).toHaveCount(0);
    await panel.getByRole('link', { name: 'Compare with the one before' }).click();
    await expect(library.locator('mark.changed')).toHaveText(['134', '54.6%', '151', '61.2%']);
    await library.keyboard.press('Escape');

    await request.post(`${site.url}/control/remove?page=${original}`);
    await page.bringToFront();
    await page.goto(site.url + original);
    await expect.poll(() => extension.badge(page)).toBe('∅');
    await library.bringToFront();
    await expect(listedRows(library).getByText('The text is gone from its page').first()).toBeAttached();
    await expect(panel).toContainText('Gone: the site says there is no such page');
    await extension.screenshot(library, 'versions-gone');
  });
});

test.describe('in the dark', () => {
  test.use({ scheme: 'dark', browserLanguage: 'zh-CN' });

  test('and in Chinese', async ({ page, site, extension }) => {
    for (const path of [original, edited]) await clipPage(page, extension, site.url + path);
    const library = await extension.openLibrary();
    await library.setViewportSize({ width: 1280, height: 860 });
    const list = library.getByRole('listbox').getByRole('option');
    for (const title of [originalTitle, editedTitle]) {
      await list.filter({ hasText: title }).click();
      await library.keyboard.press('x');
    }
    await library.keyboard.press('=');
    await expect(library.locator('mark.changed')).toHaveText(['134', '136']);
    await library.keyboard.press('n');
    await expectAccessible(library, 'comparison in the dark');
    await extension.screenshot(library, 'compare-dark');
  });
});
