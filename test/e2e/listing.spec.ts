import type { Page } from '@playwright/test';

import { expectAccessible } from './axe';
import { clipPage } from './clip-page';
import { expect, test, type Extension } from './fixture';
import { copySeeds } from './many-rows';

const many = 10_000;

function list(library: Page) {
  return library.getByRole('listbox', { name: 'Clips' });
}

function count(library: Page) {
  return library.locator('.count [role=status]');
}

/** The library with so many generated clips; the five seeds stand among them. */
async function filledLibrary(extension: Extension, clips: number): Promise<Page> {
  const library = await extension.openLibrary();
  await expect(list(library).getByRole('option')).toHaveCount(5);
  await copySeeds(library, clips);
  await library.reload();
  await expect(count(library)).toHaveText(`${(clips + 5).toLocaleString('en')} clips`);
  return library;
}

/** How many rows of a table the database holds, read past the extension's own code. */
function rowsOf(library: Page, table: string): Promise<number> {
  return library.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('zhaibao');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.addEventListener('success', () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
    table,
  );
}

test('facets narrow, count and are taken away again by keyboard alone', async ({ extension }) => {
  const library = await filledLibrary(extension, 300);
  const open = async (words: string): Promise<void> => {
    await library.locator('summary', { hasText: new RegExp(`^\\s*${words}`, 'u') }).focus();
    await library.keyboard.press('Enter');
  };
  await open('Filter and sort');
  await open('Source');
  const source = library.getByRole('checkbox', { name: /松岭区委党校/ });
  const sourceLabel = await library.locator('label', { has: source }).locator('.count').textContent();
  await source.focus();
  await library.keyboard.press('Space');
  await expect(count(library)).toHaveText(`${sourceLabel} of 305`);
  // A second value adds to the first, since the facet's own choice takes nothing from its counts.
  const other = library.getByRole('checkbox', { name: /云岫市档案馆/ });
  const otherLabel = await library.locator('label', { has: other }).locator('.count').textContent();
  await other.focus();
  await library.keyboard.press('Space');
  await expect(count(library)).toHaveText(`${Number(sourceLabel) + Number(otherLabel)} of 305`);
  const chips = library.getByRole('list', { name: 'Active filters' });
  await expect(chips.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(library, 'library with facets');
  await chips.getByRole('button').first().focus();
  await library.keyboard.press('Enter');
  await expect(chips.getByRole('listitem')).toHaveCount(1);
  await expect(chips.getByRole('button')).toBeFocused();
  await extension.screenshot(library, 'listing-facets');
  await library.keyboard.press('Enter');
  await expect(count(library)).toHaveText('305 clips');
});

test('the timeline is brushed by mouse and set by two fields', async ({ extension }) => {
  const library = await filledLibrary(extension, 300);
  await library.getByText('Timeline and sources').click();
  const chart = library.locator('.chart');
  const box = await chart.boundingBox();
  if (box === null) throw new Error('The timeline is not drawn');
  await library.mouse.move(box.x + box.width * 0.25, box.y + 10);
  await library.mouse.down();
  await library.mouse.move(box.x + box.width * 0.5, box.y + 20, { steps: 5 });
  await library.mouse.up();
  const chips = library.getByRole('list', { name: 'Active filters' });
  await expect(chips).toContainText(/20\d\d-\d\d – 20\d\d-\d\d/);
  await expect(count(library)).not.toHaveText('305 of 305');
  await library.getByLabel('From month').fill('2020-02');
  await library.getByLabel('To month').fill('2020-02');
  await library.getByLabel('To month').blur();
  await expect(chips).toContainText('2020-02');
  await expectAccessible(library, 'library with timeline');
  await extension.screenshot(library, 'listing-timeline');
  const bar = library.getByRole('list', { name: 'Reports by source' }).getByRole('button').first();
  await bar.click();
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await expect(chips.getByRole('listitem')).toHaveCount(2);
});

test('ten thousand clips are picked, tagged, trashed and brought back as one step', async ({ extension }) => {
  test.setTimeout(300_000);
  const library = await filledLibrary(extension, many);
  await list(library).focus();
  await library.keyboard.press('Control+a');
  await expect(library.getByText('10,005 selected')).toBeVisible();
  await library.keyboard.press('t');
  await library.getByLabel('Tags to add').fill('万篇');
  await library.keyboard.press('Enter');
  await library.getByRole('button', { name: 'Apply' }).click();
  await expect(library.getByRole('status').filter({ hasText: 'Tags of 10,005 clips changed' })).toBeAttached({
    timeout: 120_000,
  });
  await list(library).focus();
  await library.keyboard.press('Delete');
  await expect(count(library)).toHaveText('5 clips', { timeout: 60_000 });
  await library.keyboard.press('u');
  await expect(count(library)).toHaveText('10,005 clips', { timeout: 60_000 });
  await library.keyboard.press('u');
  await expect(list(library).getByRole('option').filter({ hasText: '万篇' })).toHaveCount(0, {
    timeout: 60_000,
  });
});

test('a bulk delete that is killed in the middle goes on in the next page', async ({
  extension,
  context,
}) => {
  test.setTimeout(180_000);
  const library = await filledLibrary(extension, 4_000);
  await list(library).focus();
  await library.keyboard.press('Control+a');
  await library.keyboard.press('Delete');
  await expect(count(library)).toHaveText('5 clips', { timeout: 60_000 });
  await library.getByRole('button', { name: 'Trash', exact: true }).click();
  await expect(count(library)).toHaveText('4,000 clips');
  await library.getByRole('button', { name: 'Empty the trash' }).click();
  const watcher = await context.newPage();
  await watcher.goto(extension.url('options.html'));
  await library.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect.poll(() => rowsOf(watcher, 'texts'), { intervals: [20] }).toBeLessThan(4_005);
  // The page goes in the middle of its work, as in a crash: nothing of it runs any more.
  await library.close();
  const left = await rowsOf(watcher, 'texts');
  expect(left, 'the page was killed before the work was over').toBeGreaterThan(5);
  expect(await rowsOf(watcher, 'clips')).toBe(left);
  const next = await extension.openLibrary();
  await expect.poll(() => rowsOf(watcher, 'clips'), { timeout: 60_000 }).toBe(5);
  expect(await rowsOf(watcher, 'texts')).toBe(5);
  await expect(next.getByRole('status').filter({ hasText: 'Deleted 4,000 clips for good' })).toBeAttached();
});

test('a long task shows how far it is, stops, and is taken back', async ({ extension }) => {
  test.setTimeout(120_000);
  const library = await filledLibrary(extension, 1_500);
  await list(library).focus();
  await library.keyboard.press('Control+a');
  await library.getByRole('button', { name: 'Process again' }).click();
  const strip = library.getByRole('region', { name: 'Work under way' });
  await expect(strip.getByRole('progressbar')).toBeVisible();
  await extension.screenshot(library, 'listing-task');
  await expectAccessible(library, 'library with work under way');
  await strip.getByRole('button', { name: 'Stop' }).click();
  await expect(library.getByRole('status').filter({ hasText: /^Stopped\. / })).toBeAttached();
  await expect(strip.getByRole('progressbar')).toHaveCount(0);
});

test('two windows and a clip that arrives stay of one mind', async ({ page, site, extension }) => {
  const one = await filledLibrary(extension, 200);
  const other = await extension.openLibrary();
  await expect(count(other)).toHaveText('205 clips');
  await clipPage(page, extension, `${site.url}/swj/gzdt/202308/t20230816_5005.html`);
  await expect(count(one)).toHaveText('206 clips');
  await expect(count(other)).toHaveText('206 clips');
  await one.bringToFront();
  await list(one).focus();
  await one.keyboard.press('Home');
  await one.keyboard.press('x');
  await one.keyboard.press('Delete');
  await expect(count(one)).toHaveText('205 clips');
  await expect(count(other)).toHaveText('205 clips');
  await one.keyboard.press('u');
  await expect(count(other)).toHaveText('206 clips');
});

for (const [name, width, height, scheme] of [
  ['wide', 1920, 1080, 'light'],
  ['desk', 1280, 800, 'dark'],
  ['phone', 360, 740, 'light'],
] as const) {
  test.describe(name, () => {
    test.use({ scheme });
    test(`the list with its facets and its timeline, ${width} pixels wide`, async ({ extension }) => {
      const library = await filledLibrary(extension, 1_000);
      await library.setViewportSize({ width, height });
      await library.getByText('Timeline and sources').click();
      await extension.screenshot(library, `listing-${name}-timeline`);
      await library.getByText('Timeline and sources').click();
      await library.getByText('Filter and sort').click();
      await library.locator('summary', { hasText: /^\s*Source/u }).click();
      await library.getByRole('checkbox', { name: /松岭区委党校/ }).check();
      await extension.screenshot(library, `listing-${name}-facets`);
      await expectAccessible(library, `listing ${name}`);
      const overflow = await library.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  });
}
