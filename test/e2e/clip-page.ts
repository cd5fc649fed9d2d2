import type { Page } from '@playwright/test';
import type { Extension } from './fixture';

/** Goes to a page and clips it by the popup's first button. */
export async function clipPage(page: Page, extension: Extension, url: string): Promise<void> {
  await page.goto(url);
  const popup = await clipInPopup(page, extension);
  await popup.close();
}

/** Clips the page that is shown by the popup's first button; gives the popup, which says how that ended. */
export async function clipInPopup(page: Page, extension: Extension): Promise<Page> {
  const popup = await extension.openPopup(page);
  await popup.locator('main[aria-busy=false]').waitFor();
  await popup.locator('footer button.primary').click();
  await popup.locator('#ended-heading').waitFor();
  return popup;
}

/** The rows of the library's list. */
export function listedRows(library: Page) {
  return library.getByRole('listbox').getByRole('option');
}
