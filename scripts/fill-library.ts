import { join } from 'node:path';
import type { DrivenChromium } from './drive/chromium.mjs';
import type { filling } from './fill-page';
import { seedSentences } from './many-clips';
import { openScripted } from './page-script';

/** Clips that are made and stored before the next line of progress may be told. */
const batch = 500;
/** A page of the extension that has its database and runs nothing of its own. */
export const quietPage = 'icon/16.png';

/**
 * Fills the library of a driven browser with the clips from one number to another, and indexes their texts. No page of
 * the library should be open: it would follow every step.
 * @param tell called with how many clips stand, after every few hundred
 */
export async function fillLibrary(
  { context, extensionUrl }: DrivenChromium,
  { from, to }: { readonly from: number; readonly to: number },
  tell: (words: string) => void,
): Promise<void> {
  const texts = seedSentences();
  const { page, call } = await openScripted<typeof filling>(context, {
    entry: join(import.meta.dirname, 'fill-page.ts'),
    name: 'filling',
    url: extensionUrl(quietPage),
  });
  for (let next = from; next < to; next += batch) {
    await call('add', texts, next, Math.min(batch, to - next));
    tell(`${Math.min(to, next + batch).toLocaleString('en')} of ${to.toLocaleString('en')} clips stored`);
  }
  await call('index');
  tell('texts indexed');
  await page.close();
}
