import type { Page } from '@playwright/test';
import { killServiceWorker } from '../../scripts/drive/chromium.mjs';
import { expect, test, type Extension } from './fixture';
import { clipsOf } from './stored-clips';
import { addParagraph, countTexts, markup, openLongPage } from './long-page';

/** What the browser does when the shortcut is pressed: real key presses never reach a headless browser's own keys. */
async function pressShortcut(extension: Extension, page: Page, pressed = 'convert-page'): Promise<void> {
  const id = await extension.tabId(page);
  await (
    await extension.worker()
  ).evaluate(
    async ({ tabId, command }) => {
      const tab = await chrome.tabs.get(tabId);
      // Extension events can be dispatched by hand, which their types do not say.
      (chrome.commands.onCommand as unknown as { dispatch: (...words: unknown[]) => void }).dispatch(
        command,
        tab,
      );
    },
    { tabId: id, command: pressed },
  );
}

async function chooseScript(popup: Page, name: string): Promise<void> {
  await popup.getByRole('button', { name, exact: true }).click();
  await expect(popup.locator('section[aria-labelledby=inpage-label]')).toHaveAttribute('aria-busy', 'false');
}

test('a page of 2,000 texts is converted and put back to the letter', async ({ page, site, extension }) => {
  await openLongPage(page, site.url);
  expect(await countTexts(page)).toBeGreaterThan(2_000);
  const published = await markup(page);
  await pressShortcut(extension, page);
  await expect(page.locator('#title')).toHaveText('青溪鎮組織幹部排查隱患');
  await expect(page.locator('#list p').last()).toContainText('乾淨的水已經通到220戶');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-TW');
  await expect(page).toHaveTitle('青溪鎮工作簡報');
  await expect(page.locator('#list a').first()).toHaveAttribute('title', '查看後續進展1');
  await expect(page.locator('img')).toHaveAttribute('alt', '幹部在發言');

  await pressShortcut(extension, page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await markup(page)).toEqual(published);
});

test('a word that markup cuts is converted as one', async ({ page, site, extension }) => {
  await openLongPage(page, site.url);
  await pressShortcut(extension, page);
  await expect(page.locator('#split')).toHaveText('村裡的理髮店和頭髮。');
  expect(await page.locator('#split').innerHTML()).toBe('村裡的<b>理</b>髮店和頭<em>髮</em>。');
  expect(await page.locator('#list p').first().innerHTML()).toContain('<b>發</b>展<i>麵</i>粉廠');
});

test('what is code, typed, an address or no Chinese stays', async ({ page, site, extension }) => {
  await openLongPage(page, site.url);
  await page.locator('#field').fill('我输入的区长');
  await page.locator('#edited').click();
  await page.keyboard.type('还没写完');
  await pressShortcut(extension, page);
  await expect(page.locator('#area')).toHaveAttribute('placeholder', '請輸入意見');
  await expect(page.locator('#code')).toHaveText("let 变量 = '后台';");
  await expect(page.locator('code')).toHaveText('启动 --详细');
  await expect(page.locator('#edited')).toContainText('还没写完');
  await expect(page.locator('#edited')).toContainText('总结');
  expect(await page.locator('#area').inputValue()).toBe('我写的意见');
  expect(await page.locator('#field').inputValue()).toBe('我输入的区长');
  await expect(page.locator('#field')).toHaveAttribute('placeholder', '搜索關鍵詞');
  await expect(page.locator('#choice option')).toHaveText(['台湾', '後備幹部']);
  await expect(page.locator('[translate=no]')).toHaveText('国药門診');
  await expect(page.locator('.notranslate')).toHaveText('东风汽车');
  await expect(page.locator('[lang=ja]')).toHaveText('学校の対応對應');
  await expect(page.locator('#list a').first()).toHaveAttribute('href', '/后台/1?区=里');
});

test('what the page writes afterwards is converted, and put back too', async ({ page, site, extension }) => {
  await openLongPage(page, site.url);
  await pressShortcut(extension, page);
  await expect(page.locator('#title')).toHaveText('青溪鎮組織幹部排查隱患');

  await addParagraph(page, '<p id="late" title="后来">后来<b>发</b>现的隐患</p>');
  await expect(page.locator('#late')).toHaveText('後來發現的隱患');
  await expect(page.locator('#late')).toHaveAttribute('title', '後來');
  // A page that writes as it goes adds to what it finds, which is the converted text.
  await page.evaluate(() => {
    const last = document.querySelector('#late')?.lastChild;
    if (last instanceof Text) last.appendData('已经整改');
  });
  await expect(page.locator('#late')).toHaveText('後來發現的隱患已經整改');
  await page.evaluate(() => document.querySelector('#late')?.setAttribute('title', '整改后'));
  await expect(page.locator('#late')).toHaveAttribute('title', '整改後');
  // Old pages make their news scroll by doubling them.
  await page.evaluate(() => {
    const live = document.querySelector('#live');
    if (live !== null) live.innerHTML += live.innerHTML.replace('id="late"', 'id="copy"');
  });
  await expect(page.locator('#copy')).toHaveText('後來發現的隱患已經整改');
  // A text that comes to be edited is the person's, in the script in which it is published.
  await page.evaluate(() => document.querySelector('#draft')?.setAttribute('contenteditable', 'true'));
  await expect(page.locator('#draft')).toHaveText('可以编辑的发言稿');

  await pressShortcut(extension, page);
  await expect(page.locator('#title')).toHaveText('青溪镇组织干部排查隐患');
  expect(await page.locator('#live').innerHTML()).toBe(
    ['late', 'copy'].map((id) => `<p id="${id}" title="整改后">后来<b>发</b>现的隐患已经整改</p>`).join(''),
  );
});

test('a page that writes everything back is left its way, and the browser stays responsive', async ({
  page,
  site,
  extension,
}) => {
  await openLongPage(page, site.url);
  await page.evaluate(() => {
    const title = document.querySelector('#title')?.firstChild;
    if (!title) throw new Error('no title');
    let sets = 0;
    new MutationObserver(() => {
      if (title.nodeValue === '青溪镇组织干部排查隐患') return;
      sets++;
      title.nodeValue = '青溪镇组织干部排查隐患';
      document.body.dataset['sets'] = String(sets);
    }).observe(title, { characterData: true });
  });
  await pressShortcut(extension, page);
  await expect(page.locator('body')).toHaveAttribute('data-sets', '4');
  await page.waitForTimeout(1_500);
  await expect(page.locator('body')).toHaveAttribute('data-sets', '4');
  await expect(page.locator('#title')).toHaveText('青溪镇组织干部排查隐患');
});

test('a worker that is killed on the way does not stop the conversion', async ({ page, site, extension }) => {
  await openLongPage(page, site.url);
  const library = await extension.openLibrary();
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: '繁·台', exact: true }).click();
  await killServiceWorker(library);
  await expect(page.locator('#list p').last()).toContainText('乾淨的水已經通到220戶', { timeout: 30_000 });
  await killServiceWorker(library);
  await addParagraph(page, '<p id="late">后来发现的隐患</p>');
  await expect(page.locator('#late')).toHaveText('後來發現的隱患', { timeout: 30_000 });
});

test('the popup shows the page in each script, and keeps a site in one', async ({
  page,
  site,
  extension,
}) => {
  await openLongPage(page, site.url);
  const published = await markup(page);
  const popup = await extension.openPopup(page);
  await popup.locator('main[aria-busy=false]').waitFor();
  await chooseScript(popup, '繁·港');
  await expect(page.locator('#split')).toHaveText('村裏的理髮店和頭髮。');
  await chooseScript(popup, '繁·台');
  await expect(page.locator('#split')).toHaveText('村裡的理髮店和頭髮。');
  await extension.screenshot(popup, 'popup-in-page');
  await chooseScript(popup, '简');
  await expect(popup.getByText('Nothing differs')).toBeVisible();
  await expect(page.locator('#split')).toHaveText('村里的理发店和头发。');
  await chooseScript(popup, '繁·台');
  await popup.getByLabel(/Always show/).check();
  await expect(popup.getByText(/will be shown/)).toBeVisible();

  await page.reload();
  await expect(page.locator('#split')).toHaveText('村裡的理髮店和頭髮。');
  await popup.reload();
  await popup.locator('main[aria-busy=false]').waitFor();
  await expect(popup.getByRole('button', { name: '繁·台', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await chooseScript(popup, 'Original');
  expect(await markup(page)).toEqual(published);
  await popup.getByLabel(/Always show/).uncheck();
  await page.reload();
  await page.waitForTimeout(800);
  await expect(page.locator('#split')).toHaveText('村里的理发店和头发。');
});

test('a clip of a converted page keeps the published text, and the page stays converted', async ({
  page,
  site,
  extension,
}) => {
  const library = await extension.openLibrary();
  for (const path of ['/swj/gzdt/202308/t20230816_5005.html', '/frame/']) {
    const url = site.url + path;
    await page.bringToFront();
    await page.goto(url);
    await pressShortcut(extension, page, 'clip-page');
    await expect.poll(async () => (await clipsOf(library, url)).length, path).toBe(1);
    await pressShortcut(extension, page);
    await expect(page.locator('html')).toHaveAttribute('lang', /^zh-Han/);
    const inFrame = page.frames().at(-1) ?? page;
    await expect
      .poll(() => inFrame.evaluate(() => document.documentElement.lang), path)
      .toMatch(/^zh-Han[st]/);
    const converted = await inFrame.evaluate(() => document.body.textContent);

    const popup = await extension.openPopup(page);
    await expect(popup.getByRole('button', { name: 'Open the kept clip' }).last(), path).toBeVisible();
    await popup.close();
    expect(await inFrame.evaluate(() => document.body.textContent)).toBe(converted);
    await expect.poll(() => extension.badge(page), path).toBe('✓');
  }
});

test('what the person has selected stays selected', async ({ page, site, extension }) => {
  await openLongPage(page, site.url);
  await page.evaluate(() => {
    const [first, last] = [document.querySelector('#split b'), document.querySelector('#split em')];
    if (!first?.firstChild || !last?.firstChild) throw new Error('no runs');
    getSelection()?.setBaseAndExtent(last.firstChild, 1, first.firstChild, 0);
  });
  const selected = (): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');
  await pressShortcut(extension, page);
  await expect.poll(selected).toBe('理髮店和頭髮');
  await pressShortcut(extension, page);
  await expect.poll(selected).toBe('理发店和头发');
});
