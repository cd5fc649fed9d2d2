import { clipPage, listedRows } from './clip-page';
import { expect, test } from './fixture';

const original = '/wsjk/gzdt/8008.html';
const edited = '/BIG5/n1/2024/0122/c6006.html';
const originalTitle = '柳堤区卫生健康局全力推进家庭医生签约服务';
const editedTitle = '柳堤區：家庭醫生簽到群眾家門口';

test('a text that also stands elsewhere is marked, counted and asked for, as clips come and go', async ({
  page,
  site,
  extension,
}) => {
  await clipPage(page, extension, site.url + original);
  const library = await extension.openLibrary();
  await library.setViewportSize({ width: 1280, height: 860 });
  const rows = listedRows(library);
  const first = rows.filter({ hasText: originalTitle });
  const second = rows.filter({ hasText: editedTitle });
  const mark = 'the same text elsewhere';
  const asked = library.getByRole('searchbox');

  await asked.fill('is:duplicate');
  await expect(rows).toHaveCount(0);
  await expect(library.getByText('Nothing matches')).toBeVisible();

  // The reprint stands on another site, in the other script, cut and edited: its hash is another one.
  await page.bringToFront();
  await clipPage(page, extension, site.url + edited);
  await library.bringToFront();
  await expect(rows).toHaveCount(2);
  await asked.fill('-is:reprint');
  await expect(rows).toHaveCount(5);
  await asked.fill('');
  await expect(rows).toHaveCount(7);
  await expect(first.getByText(mark)).toBeAttached();
  await expect(second.getByText(mark)).toBeAttached();
  await expect(rows.getByText(mark)).toHaveCount(2);

  await library.locator('summary', { hasText: 'Filter and sort' }).click();
  await library.locator('summary', { hasText: /^\s*Has/u }).click();
  await expect(library.getByRole('checkbox', { name: /the same text elsewhere/u })).toBeVisible();
  await extension.screenshot(library, 'duplicates');
  await library.getByRole('checkbox', { name: /the same text elsewhere/u }).check();
  await expect(rows).toHaveCount(2);
  await library.getByRole('checkbox', { name: /the same text elsewhere/u }).uncheck();

  await second.click();
  await library.keyboard.press('Delete');
  await expect(rows).toHaveCount(6);
  await expect(rows.getByText(mark)).toHaveCount(0);
  await library.reload();
  await expect(rows).toHaveCount(6);
  await asked.fill('is:duplicate in:trash');
  await expect(rows).toHaveCount(1);
});
