import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test, type Extension } from './fixture';

const seedTitle = '天津市社科联以“四战”状态和机制主动为疫情防控工作贡献力量';

/** A seed in Simplified, read as in Taiwan. */
async function openConverted(extension: Extension): Promise<Page> {
  const library = await extension.openLibrary();
  await library
    .getByRole('listbox', { name: 'Clips' })
    .getByRole('option')
    .filter({ hasText: seedTitle })
    .click();
  await expect(library.locator('article')).toContainText('党组坚决贯彻落实');
  await library.keyboard.press('3');
  await expect(library.locator('article')).toContainText('黨組堅決貫徹落實');
  return library;
}

/** The marks of choices in the text. */
function choices(library: Page) {
  return library.locator('article .choice');
}

/** Has the choices shown; the mark of the first. */
async function firstChoice(library: Page) {
  await library.getByRole('button', { name: /Show where the conversion chose/ }).click();
  const mark = choices(library).first();
  await expect(mark).toBeVisible();
  return mark;
}

test('a character that the conversion chose can be chosen otherwise, is remembered, and taken back', async ({
  extension,
}) => {
  const library = await openConverted(extension);
  await expect(choices(library)).toHaveCount(0);
  const mark = await firstChoice(library);
  const before = await library.locator('article').innerText();
  const card = library.getByRole('dialog', { name: 'Chosen among several' });

  await mark.hover();
  await expect(card).toBeVisible();
  await extension.screenshot(library, 'choice-card');
  await expectAccessible(library, 'choice card');
  const other = card
    .getByRole('group', { name: 'What could stand here' })
    .getByRole('button', { pressed: false });
  const becomes = (await other.first().innerText()).trim();
  await other.first().click();
  await expect(mark).toHaveText(becomes);
  await expect(mark).toHaveClass(/here/);
  await expect(library.getByRole('status').filter({ hasText: `At this place: ${becomes}` })).toHaveCount(1);

  await library.reload();
  await expect(choices(library).first()).toHaveText(becomes);
  await choices(library).first().focus();
  await expect(card).toContainText('You chose this at this place.');
  await library.keyboard.press('Enter');
  await card.getByRole('button', { name: 'Let the conversion decide here' }).click();
  await expect.poll(() => library.locator('article').innerText()).toBe(before);
  await library.keyboard.press('u');
  await expect(choices(library).first()).toHaveText(becomes);
});

test('a word that is always converted so holds at once, stands in the options, and can be dropped there', async ({
  context,
  extension,
}) => {
  const library = await openConverted(extension);
  const mark = await firstChoice(library);
  const before = await library.locator('article').innerText();
  const card = library.getByRole('dialog', { name: 'Chosen among several' });

  // By keyboard alone, from the mark on.
  await mark.focus();
  await library.keyboard.press('Enter');
  await expect(card.getByRole('button').first()).toBeFocused();
  await card.getByRole('button', { name: 'Always so…' }).press('Enter');
  const other = card
    .getByRole('group', { name: 'What could stand here' })
    .getByRole('button', { pressed: false });
  const becomes = (await other.first().innerText()).trim();
  await other.first().press('Enter');
  await expect(card.getByRole('status')).toContainText(becomes);
  await extension.screenshot(library, 'choice-always');
  const [written = '', kept = ''] = (await card.getByRole('status').innerText()).split(' → ');
  await card.getByRole('button', { name: 'Always so', exact: true }).press('Enter');
  await expect(mark).toHaveText(becomes);
  await expect(mark).toHaveClass(/person/);
  await expect(library.locator('article')).toContainText(kept);

  const options = await context.newPage();
  await options.goto(extension.url('options.html'));
  await expect(options.getByText(`${written} → ${kept}`)).toBeVisible();
  await options.getByRole('button', { name: `Remove ${written}` }).scrollIntoViewIfNeeded();
  await extension.screenshot(options, 'options-phrases');
  await expectAccessible(options, 'options with phrases');
  await options.getByRole('button', { name: `Remove ${written}` }).click();
  await expect(options.getByText('None so far.').first()).toBeVisible();
  await expect.poll(() => library.locator('article').innerText()).toBe(before);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(mark).toHaveText(becomes);
});
