import { clipFrom, expect, openPopup, picture, test, untilBadge, untilListed } from './firefox-fixture';
import { readStored } from './stored-clips';

const report = '/swj/gzdt/202308/t20230816_5005.html';

test('Firefox: a page is clipped from a sleeping background and seen in the library', async ({
  site,
  firefox,
  library,
}) => {
  await firefox.open(site.url + report);
  await untilBadge(library, report, '报');
  await firefox.stopEventPage();
  const popup = await openPopup(firefox, library, report);
  // What the popup says instead of offering the clip would be the whole report of a failure.
  expect(await popup.evaluate(() => document.querySelector('main')?.innerText)).toContain('Reads');
  await firefox.stopEventPage();
  await clipFrom(popup);
  await untilListed(library, 6);
  const expected = site.pages.find((sample) => sample.path === report)?.expects.title;
  expect(await library.evaluate(() => document.querySelector('[role=listbox]')?.textContent)).toContain(
    expected,
  );
  await picture(library, 'library');
});

test('Firefox: a report in a frame is converted in its place, and clipped as it is published', async ({
  site,
  firefox,
  library,
}) => {
  const page = await firefox.open(`${site.url}/frame/`);
  const textInFrame = () => document.querySelector('iframe')?.contentDocument?.body.textContent;
  const published = await page.evaluate(textInFrame);

  const popup = await openPopup(firefox, library, '/frame/');
  await popup.click({ role: 'button', name: '繁·台' });
  await page.until(() =>
    document.querySelector('iframe')?.contentDocument?.documentElement.lang.startsWith('zh-Hant'),
  );
  const converted = await page.evaluate(textInFrame);
  expect(converted).not.toBe(published);

  await clipFrom(await openPopup(firefox, library, '/frame/'));
  await untilListed(library, 6);
  const expected = site.pages.find(({ path }) => path === '/frame/')?.expects;
  expect(expected?.script).toBe('hans');
  const { clips } = await readStored(library);
  expect(clips.find(({ pageKey }) => pageKey?.includes('/frame/'))).toMatchObject({
    title: expected?.title,
    script: 'hans',
  });
  expect(await page.evaluate(textInFrame)).toBe(converted);
});
