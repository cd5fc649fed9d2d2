import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { clipPage } from './clip-page';
import { expect, test, type Extension } from './fixture';

const damagedPage = '/fanwen/7017.html';
const traditionalTitle = '在大戰大考中彰顯機關黨建強大力量';

/** Opens a clip of the list with its repairs beside it. */
async function openRepairs(library: Page, title: string): Promise<void> {
  await library.getByRole('option').filter({ hasText: title }).click();
  await expect(library.locator('article')).toContainText(title);
  await library.keyboard.press('m');
  await expect(repairs(library)).toBeVisible();
}

function repairs(library: Page) {
  return library.getByRole('complementary', { name: 'Repairs' });
}

/** A kind of repair with its switches. */
function kindOf(library: Page, name: RegExp) {
  return repairs(library)
    .locator('section')
    .filter({ has: library.getByRole('checkbox', { name }) })
    .first();
}

async function openDamagedClip(page: Page, site: string, extension: Extension): Promise<Page> {
  await clipPage(page, extension, site + damagedPage);
  const library = await extension.openLibrary();
  await openRepairs(library, '碧川縣水務局全力保障農村飲水安全');
  return library;
}

test('a damaged mirror page is mended; guesses are told from what the bytes determine', async ({
  page,
  site,
  extension,
}) => {
  const library = await openDamagedClip(page, site.url, extension);
  const article = library.locator('article');
  await expect(article).toContainText('落到實處。“碧川水務”公眾號同步公布進展');
  await expect(article).not.toContainText('氨檀ㄋ');
  await expect(article).not.toContainText('(wù)');

  const guess = article.locator('.mark.mend.guessed');
  await expect(guess).toHaveText('。');
  const determined = article.locator('.mark.mend:not(.guessed)', { hasText: '“碧川水' });
  await expect(determined).toHaveCount(1);
  await guess.scrollIntoViewIfNeeded();
  await extension.screenshot(library, 'mending-slips');
  await expectAccessible(library, 'a mended clip with its repairs');

  const slips = kindOf(library, /byte slip/i);
  await slips.locator('summary').click();
  const one = slips.getByRole('listitem').getByRole('checkbox');
  await one.uncheck();
  await expect(article).toContainText('!氨檀ㄋ畡');
  await library.reload();
  await expect(article).toContainText('!氨檀ㄋ畡');
  await slips.getByRole('checkbox').first().check();
  await expect(article).toContainText('落到實處。“碧川水務”公眾號');
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme });
    test('mainland forms in a Traditional clip are offered word by word and never made unasked', async ({
      extension,
    }) => {
      const library = await extension.openLibrary();
      await openRepairs(library, traditionalTitle);
      const article = library.locator('article');
      const published = await article.textContent();
      const offer = kindOf(library, /left-over simplified/i);
      const whole = offer.getByRole('checkbox').first();
      const words = offer.getByRole('listitem').getByRole('checkbox');
      await expect(whole).not.toBeChecked();
      expect(await words.count()).toBeGreaterThan(5);
      await expect(offer.getByRole('checkbox', { checked: true })).toHaveCount(0);
      await offer.scrollIntoViewIfNeeded();
      await extension.screenshot(library, `mending-residue-${scheme}`);
      await expectAccessible(library, `the offer of Traditional characters, ${scheme}`);

      await words.first().check();
      await expect(article).not.toHaveText(published ?? '');
      await expect(offer.getByRole('checkbox', { checked: true })).toHaveCount(1);
      const withOne = await article.textContent();
      await library.reload();
      await expect(article).toHaveText(withOne ?? '');
      await expect(words.first()).toBeChecked();
      await expect(words.nth(1)).not.toBeChecked();

      await words.first().uncheck();
      await expect(article).toHaveText(published ?? '');
      await whole.check();
      await expect(offer.getByRole('checkbox', { checked: false })).toHaveCount(0);
      await expect(article).not.toHaveText(withOne ?? '');
      await library.setViewportSize({ width: 360, height: 740 });
      await extension.screenshot(library, `mending-residue-360-${scheme}`);
      await expectAccessible(library, `the offer of Traditional characters at 360 px, ${scheme}`);
      await whole.uncheck();
      await expect(article).toHaveText(published ?? '');
    });
  });
}
