import { clipPage, listedRows } from './clip-page';
import { expect, test } from './fixture';

for (const [name, path] of [
  ['by address', '/frame/'],
  ['by srcdoc', '/srcdoc/'],
] as const) {
  test(`a report in a frame ${name} is in the page that is kept: shown, closed by Escape, extracted again`, async ({
    page,
    site,
    extension,
  }) => {
    const sample = site.pages.find((one) => one.path === path);
    await clipPage(page, extension, site.url + path);
    const body = (await page.frameLocator('iframe').locator('p').nth(1).textContent())?.trim() ?? '';
    const library = await extension.openLibrary();
    const title = sample?.expects.title ?? '';
    await listedRows(library).filter({ hasText: title }).click();
    await expect(library.getByRole('article').getByRole('heading', { name: title })).toBeVisible();
    await library.keyboard.press('p');
    const dialog = library.getByRole('dialog', { name: 'The page as it was clipped' });
    const shown = dialog.frameLocator('iframe');
    await expect(shown.getByText(body.slice(0, 20))).toBeVisible();
    await extension.screenshot(library, `snapshot-frame-${path.replaceAll('/', '')}`);
    await shown.getByText(body.slice(0, 20)).click();
    await library.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await library.getByRole('button', { name: 'More', exact: true }).click();
    await library.getByRole('button', { name: 'Extract again…' }).click();
    await expect(library.getByRole('dialog', { name: 'Extract again' })).toContainText(
      'reads this page exactly as it did then',
    );
  });
}
