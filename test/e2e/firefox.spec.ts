import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { startFirefox, type DrivenFirefox } from '../../scripts/drive/firefox.mjs';
import { startSampleSite } from '../../scripts/sample-site/index.mjs';
import { ensureFirefox } from '../../scripts/setup/browsers.mjs';

/** Firefox is driven over WebDriver BiDi: Playwright only runs these tests, it does not start the browser. */

const root = join(import.meta.dirname, '../..');
const screenshotFolder = join(root, '.output/screenshots');
const report = '/swj/gzdt/202308/t20230816_5005.html';

interface Fixtures {
  readonly site: Awaited<ReturnType<typeof startSampleSite>>;
  readonly firefox: DrivenFirefox;
}

const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
  site: async ({}, use) => {
    const site = await startSampleSite({ port: 0 });
    await use(site);
    await site.close();
  },
  // oxlint-disable-next-line no-empty-pattern
  firefox: async ({}, use) => {
    const firefox = await startFirefox({
      executablePath: ensureFirefox(),
      extensionFolder: join(root, '.output/firefox-mv3'),
      extensionId: 'zhaibao@zhaibao.invalid',
      // The event page sleeps after a second, as it does after half a minute in daily use.
      preferences: { 'extensions.background.idle.timeout': 1_000, 'intl.accept_languages': 'en-US' },
    });
    await use(firefox);
    await firefox.close();
  },
});

test('Firefox: install, seeds, clip a page from a sleeping background, see it in the library', async ({
  site,
  firefox,
}) => {
  const library = await firefox.open(firefox.extensionUrl('library.html'));
  await firefox.until(
    library,
    `document.querySelectorAll('[role=listbox] [role=option]').length >= 5`,
    30_000,
  );

  const page = await firefox.open(site.url + report);
  await firefox.until(
    library,
    `browser.tabs.query({}).then(async (tabs) => {
      const tab = tabs.find(({ url }) => url?.endsWith(${JSON.stringify(report)}));
      return tab && (await browser.action.getBadgeText({ tabId: tab.id })) === '报';
    })`,
  );
  await new Promise((resolve) => setTimeout(resolve, 2_500)); // the event page goes to sleep
  const tabId = await firefox.evaluate(
    library,
    `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith(${JSON.stringify(report)})).id)`,
  );
  const popup = await firefox.open(firefox.extensionUrl(`popup.html?tab=${String(tabId)}`));
  await firefox.until(popup, `document.querySelector('main[aria-busy=false]') !== null`);
  // What the popup says instead of offering the clip would be the whole report of a failure.
  expect(await firefox.evaluate(popup, `document.querySelector('main').innerText`)).toContain('Reads');
  await firefox.evaluate(popup, `document.querySelector('footer button.primary').click()`);
  await firefox.until(popup, `document.querySelector('#ended-heading') !== null`);

  const expected = site.pages.find((sample) => sample.path === report)?.expects.title;
  const titles = await firefox.until(
    library,
    `(() => { const rows = [...document.querySelectorAll('[role=listbox] [role=option]')].map((row) => row.textContent);
      return rows.length >= 6 && rows; })()`,
  );
  expect(String(titles)).toContain(expected);
  mkdirSync(screenshotFolder, { recursive: true });
  await firefox.screenshot(library, join(screenshotFolder, 'firefox-library.png'));
  expect(await firefox.evaluate(page, `document.title.length > 0`)).toBe(true);
});

test('Firefox: a report in a frame is converted in its place, and clipped as it is published', async ({
  site,
  firefox,
}) => {
  test.slow();
  const library = await firefox.open(firefox.extensionUrl('library.html'));
  await firefox.until(
    library,
    `document.querySelectorAll('[role=listbox] [role=option]').length >= 5`,
    60_000,
  );
  const page = await firefox.open(`${site.url}/frame/`);
  const inFrame = `document.querySelector('iframe').contentDocument`;
  const published = String(await firefox.evaluate(page, `${inFrame}.body.textContent`));
  const tabId = await firefox.evaluate(
    library,
    `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith('/frame/')).id)`,
  );
  const openPopup = async (): Promise<string> => {
    const popup = await firefox.open(firefox.extensionUrl(`popup.html?tab=${String(tabId)}`));
    await firefox.until(popup, `document.querySelector('main[aria-busy=false]') !== null`);
    return popup;
  };

  const popup = await openPopup();
  await firefox.evaluate(
    popup,
    `[...document.querySelectorAll('[aria-labelledby=inpage-label] button')].find((button) => /Traditional/.test(button.title + button.textContent)).click()`,
  );
  await firefox.until(page, `/^zh-Hant/.test(${inFrame}.documentElement.lang)`);
  const converted = String(await firefox.evaluate(page, `${inFrame}.body.textContent`));
  expect(converted).not.toBe(published);

  const clipping = await openPopup();
  await firefox.evaluate(clipping, `document.querySelector('footer button.primary').click()`);
  await firefox.until(clipping, `document.querySelector('#ended-heading') !== null`);
  const kept = await firefox.until(
    library,
    `new Promise((resolve) => {
      const opening = indexedDB.open('zhaibao');
      opening.onsuccess = () => {
        const reading = opening.result.transaction('clips').objectStore('clips').getAll();
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result.find(({ pageKey }) => pageKey?.includes('/frame/')));
        };
      };
    })`,
  );
  const expected = site.pages.find(({ path }) => path === '/frame/')?.expects;
  expect(expected?.script).toBe('hans');
  expect(kept).toMatchObject({ title: expected?.title, script: 'hans' });
  expect(await firefox.evaluate(page, `${inFrame}.body.textContent`)).toBe(converted);
});

test('Firefox: a page edited since is noticed, clipped anew, searched for, read, and compared with before', async ({
  site,
  firefox,
  request,
}) => {
  test.slow();
  const edited = '/wsjk/gzdt/8008.html';
  const library = await firefox.open(firefox.extensionUrl('library.html'));
  await firefox.until(
    library,
    `document.querySelectorAll('[role=listbox] [role=option]').length >= 5`,
    60_000,
  );
  const inTab = `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith(${JSON.stringify(edited)})))`;
  const badge = `${inTab}.then((tab) => tab && browser.action.getBadgeText({ tabId: tab.id }))`;
  const clip = async (): Promise<void> => {
    const tabId = await firefox.evaluate(library, `${inTab}.then((tab) => tab.id)`);
    const popup = await firefox.open(firefox.extensionUrl(`popup.html?tab=${String(tabId)}`));
    await firefox.until(popup, `document.querySelector('main[aria-busy=false]') !== null`);
    await firefox.evaluate(popup, `document.querySelector('footer button.primary').click()`);
    await firefox.until(popup, `document.querySelector('#ended-heading') !== null`);
  };

  const page = await firefox.open(site.url + edited);
  await firefox.until(library, `${badge}.then((text) => text === '报')`);
  await clip();
  try {
    for (const edition of ['3', '2']) {
      await request.post(`${site.url}/control/edit?edition=${edition}`);
      await firefox.evaluate(page, `location.reload()`);
      await firefox.until(library, `${badge}.then((text) => text === '≠')`);
      await request.post(`${site.url}/control/edit?edition=1`);
      await firefox.evaluate(page, `location.reload()`);
      await firefox.until(library, `${badge}.then((text) => text === '✓')`);
    }
    await request.post(`${site.url}/control/edit?edition=2`);
    await firefox.evaluate(page, `location.reload()`);
    await firefox.until(library, `${badge}.then((text) => text === '≠')`);
    await clip();
  } finally {
    await request.post(`${site.url}/control/edit?edition=1`);
  }

  // The words are typed as by hand; the list then holds the two revisions, of which one says so.
  await firefox.evaluate(
    library,
    `(() => { const field = document.querySelector('input[type=search]');
      field.value = '家庭医生团队'; field.dispatchEvent(new InputEvent('input', { bubbles: true })); return true; })()`,
  );
  await firefox.until(library, `document.querySelectorAll('[role=listbox] [role=option]').length === 2`);
  const ids = await firefox.until(
    library,
    `[...document.querySelectorAll('[role=listbox] [role=option]')].map(({ id }) => id).join(' ')`,
  );
  expect(String(ids)).not.toBe('');
  await firefox.evaluate(library, `document.querySelector('[role=listbox] [role=option]').click()`);
  await firefox.until(library, `/家庭医生团队/.test(document.querySelector('article')?.textContent ?? '')`);
  const key = (pressed: string): Promise<unknown> =>
    firefox.evaluate(
      library,
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(pressed)}, bubbles: true, cancelable: true }))`,
    );
  await firefox.evaluate(library, `document.querySelector('[role=region]').focus()`);
  await key('p');
  await firefox.until(
    library,
    `document.querySelector('dialog iframe')?.contentDocument?.body?.textContent.length > 200`,
  );
  // Escape is heard in the frame, which runs no scripts.
  await firefox.evaluate(
    library,
    `document.querySelector('dialog iframe').contentDocument.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))`,
  );
  await firefox.until(library, `document.querySelector('dialog[open]') === null`);
  await key('v');
  await firefox.until(library, `document.querySelector('a[href*="#compare/"]') !== null`);
  await firefox.evaluate(library, `document.querySelector('a[href*="#compare/"]').click()`);
  const changed = await firefox.until(
    library,
    `(() => { const marks = [...document.querySelectorAll('mark.changed')].map(({ textContent }) => textContent); return marks.length > 0 && marks; })()`,
  );
  expect(changed).toEqual(['134', '54.6%', '151', '61.2%']);
  await firefox.screenshot(library, join(screenshotFolder, 'firefox-compare.png'));
});
