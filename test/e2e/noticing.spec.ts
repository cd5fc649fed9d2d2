import { closedRootText, waitForClosedRoot, clickInClosedRoot } from '../../scripts/drive/closed-root.mjs';
import { expect, test } from './fixture';

const report = '/swj/gzdt/202308/t20230816_5005.html';
const article = '/news/night-market.html';

test('a report gets the badge and the hint, and says why', async ({ page, site, extension }) => {
  await page.goto(site.url + report);
  await expect.poll(() => extension.badge(page)).toBe('报');
  await waitForClosedRoot(page, 'Clip');
  await extension.screenshot(page, 'hint-light');
  await clickInClosedRoot(page, /why/i);
  await waitForClosedRoot(page, /Phrases that speak for it[\s\S]*How it is built/);
  await extension.screenshot(page, 'hint-why');
});

test('a page of a report in several pages says which it is', async ({ page, site, extension }) => {
  await page.goto(`${site.url}/zfxxgk/202403/t20240315_88001.html`);
  await waitForClosedRoot(page, /Page 1 of 3\.[\s\S]*Clip/);
  await extension.screenshot(page, 'hint-pages');
});

test('a public body’s other news gets the quiet dot and no hint', async ({ page, site, extension }) => {
  await page.goto(`${site.url}/tpxw/9009.html`);
  await expect.poll(() => extension.badge(page)).toBe('•');
  expect(await closedRootText(page)).toBe('');
});

test('an article, a list and an English page get nothing', async ({ page, site, extension }) => {
  for (const path of [article, '/gzdt/', '/en/bridge.html']) {
    await page.goto(site.url + path);
    await page.waitForTimeout(1_200);
    expect(await extension.badge(page), path).toBe('');
    expect(await closedRootText(page), path).toBe('');
  }
});

test('a report that comes late, or by navigation within a page, is noticed', async ({
  page,
  site,
  extension,
}) => {
  await page.goto(`${site.url}/late/`);
  await expect.poll(() => extension.badge(page)).toBe('报');
  await page.goto(`${site.url}/spa/`);
  await page.waitForTimeout(800);
  expect(await extension.badge(page)).toBe('');
  await page.locator('a[href*="after-school"]').click();
  await expect.poll(() => extension.badge(page)).toBe('报');
  await waitForClosedRoot(page, 'Clip');
  await page.goBack();
  await expect.poll(() => extension.badge(page)).toBe('');
});

test('noticing can be switched off for a site and altogether', async ({ page, site, extension }) => {
  await page.goto(site.url + report);
  await expect.poll(() => extension.badge(page)).toBe('报');
  const popup = await extension.openPopup(page);
  await popup.locator('main[aria-busy=false]').waitFor();
  await popup.getByText('Noticing', { exact: true }).click();
  await popup.getByRole('checkbox', { name: /Look at pages of/ }).uncheck();
  await page.reload();
  await page.waitForTimeout(1_200);
  expect(await extension.badge(page)).toBe('');
  expect(await closedRootText(page)).toBe('');
});

test('the hint goes away with Escape and leaves nothing behind', async ({ page, site }) => {
  await page.goto(site.url + report);
  await waitForClosedRoot(page, 'Clip');
  const before = await page.evaluate(() => document.body.innerHTML.length);
  await page.keyboard.press('Escape');
  await expect.poll(() => closedRootText(page)).toBe('');
  expect(await page.evaluate(() => document.body.innerHTML.length)).toBe(before);
});
