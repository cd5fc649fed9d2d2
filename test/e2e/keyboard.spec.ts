import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

const rows = (library: Page) => library.getByRole('listbox', { name: 'Clips' }).getByRole('option');
const traditionalTitle = '在大戰大考中彰顯機關黨建強大力量';

/** One sitting with the library in which nothing but keys is touched. */
test('a clip is found, read, marked, cited, compared, exported and backed up by keys alone', async ({
  extension,
}) => {
  const library = await extension.openLibrary();
  const { keyboard } = library;
  await expect(rows(library)).toHaveCount(5);

  await test.step('find', async () => {
    await keyboard.press('/');
    await keyboard.type('机关党建强大力量');
    await expect(rows(library)).toHaveCount(1);
    await keyboard.press('Enter');
    await expect(library.getByRole('listbox', { name: 'Clips' })).toBeFocused();
    await keyboard.press('j');
    await keyboard.press('Enter');
    await expect(library.locator('article')).toContainText(traditionalTitle);
  });

  await test.step('read in another script, find in the clip, mark what was found', async () => {
    await keyboard.press('2');
    await expect(library.locator('article')).toContainText('在大战大考中彰显机关党建强大力量');
    await keyboard.press('f');
    await keyboard.type('突擊隊');
    await expect(library.getByRole('search').getByRole('status')).toHaveText(/^1 of \d+$/u);
    await keyboard.press('Escape');
    await keyboard.press('h');
    await expect(library.locator('article mark')).toHaveText('突击队');
    await keyboard.press('Escape');
    await keyboard.press('u');
    await expect(library.locator('article mark')).toHaveCount(0);
    await keyboard.press('1');
  });

  await test.step('look at every panel', async () => {
    const panels = [
      ['g', 'Outline'],
      ['l', 'Highlights'],
      ['m', 'Repairs'],
      ['i', 'Source'],
      ['v', 'Versions'],
    ] as const;
    for (const [key, name] of panels) {
      await keyboard.press(key);
      await expect(library.getByRole('complementary', { name })).toBeVisible();
    }
    await keyboard.press('v');
  });

  await test.step('tag and take a note', async () => {
    await keyboard.press('t');
    await expect(library.getByLabel('Tags', { exact: true })).toBeFocused();
    await keyboard.type('党建');
    await keyboard.press('Enter');
    await expect(rows(library).filter({ hasText: '党建' })).toHaveCount(1);
    await keyboard.press('Escape');
    await keyboard.press('n');
    await keyboard.type('比较各省写法');
    await expect(library.getByText('Saved', { exact: true })).toBeVisible();
    await keyboard.press('Escape');
  });

  await test.step('cite and export', async () => {
    const dialog = library.getByRole('dialog');
    for (const [key, name] of [
      ['q', /^Cite 1 clip/u],
      ['e', /^Export 1 clip/u],
      ['?', /keyboard|keys/iu],
    ] as const) {
      await keyboard.press(key);
      await expect(library.getByRole('dialog', { name })).toBeVisible();
      await keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });

  await test.step('choose two and compare them', async () => {
    await keyboard.press('/');
    await keyboard.press('Escape');
    await expect(rows(library)).toHaveCount(5);
    await keyboard.press('Escape');
    await keyboard.press('Home');
    await keyboard.press('x');
    await keyboard.press('j');
    await keyboard.press('x');
    await expect(library.getByText('2 selected')).toBeVisible();
    await keyboard.press('=');
    const comparison = library.getByRole('region', { name: 'Comparison' });
    await expect(comparison.getByRole('heading', { level: 2 })).toHaveCount(2);
    await keyboard.press('Escape');
    await expect(comparison).toBeHidden();
  });

  await test.step('open what keeps the library', async () => {
    await keyboard.press('b');
    await expect(library.getByRole('dialog')).toBeVisible();
    await keyboard.press('Escape');
    await expect(library.getByRole('dialog')).toBeHidden();
  });
});
