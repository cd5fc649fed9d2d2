import type { Page } from '@playwright/test';
import { killServiceWorker } from '../../scripts/drive/chromium.mjs';
import { clickInClosedRoot, waitForClosedRoot } from '../../scripts/drive/closed-root.mjs';
import { expect, test, type Extension } from './fixture';
import { clipsOf, readStored } from './stored-clips';

const report = '/swj/gzdt/202308/t20230816_5005.html';
const changing = '/wsjk/gzdt/8008.html';

/** What the browser does when the shortcut is pressed: real key presses never reach a headless browser's own keys. */
async function pressShortcut(extension: Extension, page: Page): Promise<void> {
  const id = await extension.tabId(page);
  await (
    await extension.worker()
  ).evaluate(async (tabId) => {
    const tab = await chrome.tabs.get(tabId);
    // Extension events can be dispatched by hand, which their types do not say.
    (chrome.commands.onCommand as unknown as { dispatch: (...words: unknown[]) => void }).dispatch(
      'clip-page',
      tab,
    );
  }, id);
}

async function chooseMenu(extension: Extension, page: Page, item: string, words = ''): Promise<void> {
  const id = await extension.tabId(page);
  await (
    await extension.worker()
  ).evaluate(
    async ({ tabId, menuItemId, selectionText }) => {
      const tab = await chrome.tabs.get(tabId);
      (chrome.contextMenus.onClicked as unknown as { dispatch: (...words: unknown[]) => void }).dispatch(
        { menuItemId, selectionText, frameId: 0, pageUrl: tab.url, editable: false },
        tab,
      );
    },
    { tabId: id, menuItemId: item, selectionText: words },
  );
}

test('one click on the hint keeps the report, cleaned, with its snapshot', async ({
  page,
  site,
  extension,
}) => {
  const library = await extension.openLibrary();
  await page.bringToFront();
  await page.goto(site.url + report);
  await waitForClosedRoot(page, 'Clip');
  await clickInClosedRoot(page, /^Clip/);
  await waitForClosedRoot(page, 'Clipped');
  await extension.screenshot(page, 'hint-clipped');
  await expect.poll(() => extension.badge(page)).toBe('✓');

  const expected = site.pages.find((sample) => sample.path === report)?.expects;
  const [clip, ...others] = await clipsOf(library, site.url + report);
  expect(others).toEqual([]);
  expect(clip).toMatchObject({
    title: expected?.title,
    publishedAt: expected?.publishedAt,
    source: expected?.source,
    script: 'hant',
    kind: 'page',
    revision: 1,
  });
  const { folded, snapshots } = await readStored(library);
  expect(folded.find((text) => text.clipId === clip?.id)?.text).not.toContain('责任编辑');
  expect(snapshots.find((snapshot) => snapshot.clipId === clip?.id)?.originalBytes).toBeGreaterThan(2_000);
});

test('the popup shows the page, clips it with edits, and takes it back', async ({
  page,
  site,
  extension,
}) => {
  const library = await extension.openLibrary();
  await page.goto(site.url + report);
  const popup = await extension.openPopup(page);
  await popup.locator('main[aria-busy=false]').waitFor();
  await extension.screenshot(popup, 'popup-report');
  await popup.getByLabel('Title').fill('自定的标题');
  await popup.locator('input').first().fill('水务');
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Control+Enter');
  await popup.locator('#ended-heading').waitFor();
  await extension.screenshot(popup, 'popup-clipped');
  expect(await clipsOf(library, site.url + report)).toHaveLength(1);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await clipsOf(library, site.url + report)).length).toBe(0);
});

test('the shortcut clips, and the page says so', async ({ page, site, extension }) => {
  const library = await extension.openLibrary();
  await page.bringToFront();
  await page.goto(`${site.url}/frame/`);
  await pressShortcut(extension, page);
  await waitForClosedRoot(page, 'Clipped');
  expect(await clipsOf(library, `${site.url}/frame/`)).toHaveLength(1);
});

test('the context menu clips the page or only the selection', async ({ page, site, extension }) => {
  const library = await extension.openLibrary();
  await page.bringToFront();
  await page.goto(site.url + report);
  const words = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => (p.textContent ?? '').length > 80);
    if (!paragraph) throw new Error('no long paragraph on the page');
    getSelection()?.selectAllChildren(paragraph);
    return paragraph.textContent?.trim() ?? '';
  });
  await chooseMenu(extension, page, 'clip-selection', words);
  await waitForClosedRoot(page, 'Clipped');
  const [selection] = await clipsOf(library, site.url + report);
  expect(selection?.kind).toBe('selection');
  const { texts } = await readStored(library);
  const blocks = texts.find((text) => text.clipId === selection?.id)?.report.blocks ?? [];
  expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([words]);

  await page.evaluate(() => getSelection()?.removeAllRanges());
  await chooseMenu(extension, page, 'clip-page');
  await expect.poll(async () => (await clipsOf(library, site.url + report)).length).toBe(2);
});

test('a GBK page is kept in its right characters', async ({ page, site, extension }) => {
  const library = await extension.openLibrary();
  const url = `${site.url}/zfxxgk/202403/t20240315_88001.html`;
  await page.bringToFront();
  await page.goto(url);
  await pressShortcut(extension, page);
  await waitForClosedRoot(page, 'Clipped');
  const expected = site.pages.find((sample) => url.endsWith(sample.path))?.expects;
  const [clip] = await clipsOf(library, url);
  expect(clip?.title).toBe(expected?.title);
  const { texts } = await readStored(library);
  expect(texts.find((text) => text.clipId === clip?.id)?.provenance.charset.toLowerCase()).toMatch(
    /gbk|gb18030/,
  );
});

test('a worker killed between click and store loses nothing', async ({ page, site, extension }) => {
  const library = await extension.openLibrary();
  await page.bringToFront();
  await page.goto(site.url + report);
  await waitForClosedRoot(page, 'Clip');
  await clickInClosedRoot(page, /^Clip/);
  await killServiceWorker(library);
  await waitForClosedRoot(page, 'Clipped', 45_000);
  expect(await clipsOf(library, site.url + report)).toHaveLength(1);
  const { clips, texts } = await readStored(library);
  expect(texts.map((text) => text.clipId).toSorted()).toEqual(clips.map((clip) => clip.id).toSorted());
});

test('a worker killed after the shortcut takes the clip up again', async ({ page, site, extension }) => {
  // Nobody asks again after a shortcut: the alarm that wakes the worker comes half a minute later.
  test.setTimeout(120_000);
  const library = await extension.openLibrary();
  await page.bringToFront();
  await page.goto(site.url + report);
  await waitForClosedRoot(page, 'Clip');
  await pressShortcut(extension, page);
  // A key press that the worker had no time to write down is as lost as one that the browser never gave it.
  await expect.poll(async () => (await readStored(library)).jobs.length, { intervals: [2] }).toBe(1);
  await killServiceWorker(library);
  await expect
    .poll(async () => (await clipsOf(library, site.url + report)).length, { timeout: 90_000 })
    .toBe(1);
});

test('the same text again is recognised; another text at the same address is a revision', async ({
  page,
  site,
  extension,
  request,
}) => {
  const library = await extension.openLibrary();
  await request.post(`${site.url}/control/edit?edition=1`);
  await page.bringToFront();
  await page.goto(site.url + changing);
  await pressShortcut(extension, page);
  await waitForClosedRoot(page, 'Clipped');
  await pressShortcut(extension, page);
  await waitForClosedRoot(page, /already/i);
  expect(await clipsOf(library, site.url + changing)).toHaveLength(1);

  await request.post(`${site.url}/control/edit?edition=2`);
  await page.reload();
  await expect.poll(() => extension.badge(page)).toBe('≠');
  await pressShortcut(extension, page);
  await waitForClosedRoot(page, /revision/i);
  const revisions = await clipsOf(library, site.url + changing);
  expect(revisions.map((clip) => clip.revision)).toEqual([1, 2]);
  expect(revisions[1]?.previousId).toBe(revisions[0]?.id);
  await request.post(`${site.url}/control/edit?edition=1`);
});

test('a page with nothing to clip says so and stores nothing', async ({ page, site, extension }) => {
  const library = await extension.openLibrary();
  await page.goto(`${site.url}/gzdt/`);
  const popup = await extension.openPopup(page);
  await popup.locator('main[aria-busy=false]').waitFor();
  await expect(popup.locator('main')).toContainText(/list/i);
  await extension.screenshot(popup, 'popup-nothing');
  expect(await clipsOf(library, `${site.url}/gzdt/`)).toEqual([]);
});
