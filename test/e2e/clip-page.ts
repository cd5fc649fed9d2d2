import type { Page } from '@playwright/test';
import type { Extension } from './fixture';

/** Goes to a page and clips it by the popup's first button. */
export async function clipPage(page: Page, extension: Extension, url: string): Promise<void> {
  await page.goto(url);
  const popup = await extension.openPopup(page);
  await popup.locator('main[aria-busy=false]').waitFor();
  await popup.locator('footer button.primary').click();
  await popup.locator('#ended-heading').waitFor();
  await popup.close();
}

/** The rows of the library's list. */
export function listedRows(library: Page) {
  return library.getByRole('listbox').getByRole('option');
}
