import {
  clickOn,
  clipFrom,
  expect,
  openPopup,
  picture,
  test,
  untilBadge,
  untilClosed,
  untilListed,
} from './firefox-fixture';

test('Firefox: a page edited since is noticed, clipped anew, searched for, read, and compared with before', async ({
  site,
  firefox,
  library,
  request,
}) => {
  test.slow();
  const edited = '/wsjk/gzdt/8008.html';
  const page = await firefox.open(site.url + edited);
  const edit = async (edition: string, badge: string): Promise<void> => {
    await request.post(`${site.url}/control/edit?edition=${edition}`);
    await page.reload();
    await untilBadge(library, edited, badge);
  };
  const clip = async (): Promise<void> => clipFrom(await openPopup(firefox, library, edited));

  await untilBadge(library, edited, '报');
  await clip();
  try {
    await edit('3', '≠');
    await edit('1', '✓');
    await edit('2', '≠');
    await edit('1', '✓');
    await edit('2', '≠');
    await clip();
  } finally {
    await request.post(`${site.url}/control/edit?edition=1`);
  }

  // The list then holds the two revisions, of which one says so.
  await library.press('/');
  await library.type('家庭医生团队');
  await untilListed(library, 2);
  await library.press('Enter');
  await library.press('Home');
  await library.press('Enter');
  await library.until(() => document.querySelector('article')?.textContent.includes('家庭医生团队'));

  // The page as it was clipped; Escape is heard in its frame, which runs no scripts.
  await library.press('p');
  await library.until(
    () =>
      (document.querySelector<HTMLIFrameElement>('dialog iframe')?.contentDocument?.body?.textContent ?? '')
        .length > 200,
  );
  await library.evaluate(() => document.querySelector<HTMLElement>('dialog iframe')?.focus());
  await library.press('Escape');
  await untilClosed(library);

  await library.press('v');
  await clickOn(library, 'a[href*="#compare/"]', 'Compare');
  const changed = await library.until(() => {
    const marks = [...document.querySelectorAll('mark.changed')].map(({ textContent }) => textContent);
    return marks.length > 0 && marks;
  });
  expect(changed).toEqual(['134', '54.6%', '151', '61.2%']);
  await picture(library, 'compare');
});
