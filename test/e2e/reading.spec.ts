import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixture';

const seedTitle = '天津市社科联以“四战”状态和机制主动为疫情防控工作贡献力量';

async function openSeed(library: Page, title = seedTitle): Promise<void> {
  const row = library.getByRole('option').filter({ hasText: title });
  await row.click();
  await expect(library.locator('article')).toContainText(title);
}

/** Finds words in the clip and leaves them selected, by keyboard. */
async function selectWords(library: Page, words: string): Promise<void> {
  await library.keyboard.press('f');
  await library.getByRole('searchbox', { name: /Find in this clip/ }).fill(words);
  await expect(library.getByText(/^1 of/)).toBeVisible();
  await library.keyboard.press('Escape');
}

test('a passage found in the other script is highlighted, noted, recoloured and taken back by keyboard', async ({
  extension,
}) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  await library.keyboard.press('3');
  await expect(library.locator('article')).toContainText('黨組堅決貫徹落實');
  await selectWords(library, '党组坚决贯彻');
  await library.keyboard.press('h');
  const marked = library.locator('article mark');
  await expect(marked).toHaveText('黨組堅決貫徹');
  await library.keyboard.press('3');
  await expect(marked).toHaveClass(/blue/);
  await extension.screenshot(library, 'reading-highlighter');
  await library.keyboard.press('n');
  await library.keyboard.type('首次提到党组');
  await expect(library.getByText('Saved', { exact: true })).toBeVisible();
  await extension.screenshot(library, 'reading-highlights-panel');
  await expectAccessible(library, 'the panel of highlights');

  await library.reload();
  await library.keyboard.press('1');
  await expect(marked).toHaveText('党组坚决贯彻');
  await library.keyboard.press('5');
  await expect(marked).toHaveText(['党组坚决贯彻', '黨組堅決貫徹']);
  await library.keyboard.press('1');

  const panel = library.getByRole('complementary', { name: 'Highlights' });
  await expect(panel).toContainText('首次提到党组');
  await panel.getByRole('button', { name: '党组坚决贯彻' }).press('Enter');
  await panel.getByRole('button', { name: 'Remove the highlight' }).press('Enter');
  await expect(marked).toHaveCount(0);
  await library.locator('.page').focus();
  await library.keyboard.press('u');
  await expect(marked).toHaveText('党组坚决贯彻');
  await expect(panel.getByRole('textbox', { name: 'Note on this passage' })).toHaveValue('首次提到党组');
});

test('a highlight selected with the mouse takes the pen that is chosen, over two paragraphs', async ({
  extension,
}) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  const texts = library.locator('article p[data-text]');
  const [first, second] = [texts.nth(0), texts.nth(1)];
  const [from, to] = [await first.boundingBox(), await second.boundingBox()];
  if (from === null || to === null) throw new Error('the paragraphs are not in sight');
  await library.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await library.mouse.down();
  await library.mouse.move(to.x + to.width / 2, to.y + 14, { steps: 5 });
  await library.mouse.up();
  const bar = library.getByRole('toolbar', { name: 'Highlighter' });
  await expect(bar).toBeVisible();
  await extension.screenshot(library, 'reading-highlighter-offer');
  await bar.getByRole('button', { name: 'Pink' }).click();
  await expect(library.locator('article mark.pink')).not.toHaveCount(0);
  await expect(first.locator('mark')).toHaveCount(1);
  await expect(second.locator('mark')).toHaveCount(1);
});

test('find in the clip counts, steps and ends with the hit selected', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  await library.keyboard.press('Control+f');
  const field = library.getByRole('searchbox', { name: /Find in this clip/ });
  await expect(field).toBeFocused();
  await field.fill('防控');
  const count = library.getByRole('search').getByRole('status');
  await expect(count).toHaveText(/^1 of \d+$/);
  const all = Number(/of (\d+)/.exec((await count.textContent()) ?? '')?.[1]);
  const texts = await library.locator('article').locator('[data-text], h2').allTextContents();
  const body = texts.join('\n');
  expect(all).toBe(body.split('防控').length - 1);
  await field.press('Enter');
  await expect(count).toHaveText(`2 of ${all}`);
  await field.press('Shift+Enter');
  await field.press('Shift+Enter');
  await expect(count).toHaveText(`${all} of ${all}`);
  await extension.screenshot(library, 'reading-find');
  await field.fill('没有这个词');
  await expect(count).toHaveText('Not found');
  await field.fill('防控');
  await field.press('Escape');
  await expect(field).toBeHidden();
  expect(await library.evaluate(() => getSelection()?.toString())).toBe('防控');
});

test('the outline leads through the text and follows it; the place is found again', async ({ extension }) => {
  const library = await extension.openLibrary();
  await openSeed(library);
  await library.keyboard.press('g');
  const outline = library.getByRole('complementary', { name: 'Outline' });
  const lines = outline.getByRole('listitem').getByRole('button');
  await expect(lines.first()).toBeFocused();
  await library.keyboard.press('End');
  await library.keyboard.press('Enter');
  await expect(lines.last()).toHaveAttribute('aria-current', 'location');
  await extension.screenshot(library, 'reading-outline');
  const top = (): Promise<number> => library.locator('.page').evaluate((page) => page.scrollTop);
  const scrolled = await top();
  expect(scrolled).toBeGreaterThan(0);
  await library.keyboard.press('5');
  await expect(lines.last()).toHaveAttribute('aria-current', 'location');
  await library.keyboard.press('1');
  await expect(lines.last()).toHaveAttribute('aria-current', 'location');
  // What is stored is stored once scrolling rests.
  await expect
    .poll(() =>
      library.evaluate(
        () =>
          new Promise((resolve) => {
            const opening = indexedDB.open('zhaibao');
            opening.addEventListener('success', () => {
              const count = opening.result.transaction('places').objectStore('places').count();
              count.addEventListener('success', () => resolve(count.result));
            });
          }),
      ),
    )
    .toBe(1);
  await library.reload();
  await expect(library.locator('article')).toContainText(seedTitle);
  await expect.poll(top).toBeGreaterThan(scrolled - 40);
});
