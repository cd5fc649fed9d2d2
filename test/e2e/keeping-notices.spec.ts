import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixture';
import { countClips, pages } from './keeping-steps';
import { copySeeds } from './many-rows';

/** Drags what lies on the disk over the middle of the page, as a file manager does. */
async function drag(
  page: Page,
  files: readonly string[],
  steps: readonly ('dragEnter' | 'dragOver' | 'drop')[],
) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of steps) await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
}

test('a folder that is dropped anywhere on the library is imported with its report', async ({
  extension,
}, info) => {
  const folder = info.outputPath('简报');
  mkdirSync(join(folder, '二月', '图'), { recursive: true });
  for (const { name, buffer } of pages(3)) writeFileSync(join(folder, name), buffer);
  writeFileSync(join(folder, '二月', '空.html'), '');
  writeFileSync(join(folder, '二月', '图', '一.png'), 'png');
  const library = await extension.openLibrary();
  await library.getByRole('option').first().waitFor();
  await drag(library, [folder], ['dragEnter', 'dragOver']);
  await expect(library.getByText('Drop files or folders to import them')).toBeVisible();
  await extension.screenshot(library, 'keeping-drop');
  await drag(library, [folder], ['dragOver', 'drop']);
  await expect(library.getByText('Drop files or folders to import them')).toBeHidden();
  const dialog = library.getByRole('dialog', { name: 'Backup, import, storage' });
  await expect(dialog.getByText('3 files imported')).toBeVisible();
  await expect(dialog.getByText('1 file gave no new clip:')).toBeVisible();
  await expect(dialog.getByText('简报/二月/空.html')).toBeVisible();
  await expect(dialog.getByText('1 other file beside the pages was not looked at.')).toBeVisible();
  expect(await countClips(library)).toBe(3);
});

/** In the page: the system lets neither files nor folders be read whose names begin so. */
function lockNamed(locked: string): void {
  const refuse = (_: unknown, failed?: (error: DOMException) => void) =>
    failed?.(new DOMException('There are permission problems.', 'NotReadableError'));
  const lock = (entry: FileSystemEntry): FileSystemEntry => {
    if (entry.isFile) return entry.name.startsWith(locked) ? Object.assign(entry, { file: refuse }) : entry;
    const folder = entry as FileSystemDirectoryEntry;
    const reader = folder.createReader();
    const readEntries = reader.readEntries.bind(reader);
    reader.readEntries = entry.name.startsWith(locked)
      ? refuse
      : (read, failed) => readEntries((entries) => read(entries.map(lock)), failed);
    return Object.assign(folder, { createReader: () => reader });
  };
  const { webkitGetAsEntry } = DataTransferItem.prototype;
  DataTransferItem.prototype.webkitGetAsEntry = function () {
    const entry = webkitGetAsEntry.call(this);
    return entry === null ? null : lock(entry);
  };
}

test('of a dropped folder everything is taken that can be read, and the rest is named with the reason', async ({
  extension,
}, info) => {
  const folder = info.outputPath('简报');
  for (const inner of ['锁着的', '开着的']) mkdirSync(join(folder, inner), { recursive: true });
  const [first, second, third] = pages(3).map(({ buffer }) => buffer);
  writeFileSync(join(folder, '一.html'), first ?? '');
  writeFileSync(join(folder, '锁.html'), second ?? '');
  writeFileSync(join(folder, '锁着的', '二.html'), second ?? '');
  writeFileSync(join(folder, '开着的', '三.html'), third ?? '');
  const library = await extension.openLibrary();
  await library.getByRole('option').first().waitFor();
  await library.evaluate(lockNamed, '锁');
  await drag(library, [folder], ['dragEnter', 'dragOver', 'drop']);
  const dialog = library.getByRole('dialog', { name: 'Backup, import, storage' });
  await expect(dialog.getByText('2 files imported')).toBeVisible();
  const refused = dialog.getByRole('listitem');
  await expect(refused).toHaveCount(2);
  for (const name of ['简报/锁.html', '简报/锁着的']) {
    await expect(refused.getByText(name, { exact: true })).toBeVisible();
    await expect(refused.filter({ hasText: name })).toContainText('the system does not let it be read');
  }
  await extension.screenshot(library, 'keeping-unreadable');
  expect(await countClips(library)).toBe(2);
});

test('a file that is dropped while another dialog asks something does not replace the page', async ({
  extension,
}, info) => {
  const file = info.outputPath('一.html');
  const [page] = pages(1);
  writeFileSync(file, page?.buffer ?? '');
  const library = await extension.openLibrary();
  await library.getByRole('option').first().waitFor();
  await library.keyboard.press('?');
  await drag(library, [file], ['dragEnter', 'dragOver', 'drop']);
  await expect(library.getByRole('dialog')).toBeVisible();
  expect(library.url()).toContain('library.html');
  expect(await countClips(library)).toBe(0);
});

test('a backup that is due is spoken of in the library and the popup, until it is put off', async ({
  extension,
  context,
  site,
}) => {
  const library = await extension.openLibrary();
  await expect(library.getByRole('option')).toHaveCount(5);
  await expect(library.getByText('This library has not been backed up yet.')).toBeHidden();
  await copySeeds(library, 8);
  await library.reload();
  const line = library.getByText('This library has not been backed up yet.');
  await expect(line).toBeVisible();
  await extension.screenshot(library, 'keeping-due');
  await expectAccessible(library, 'a backup that is due');

  const page = await context.newPage();
  await page.goto(site.url);
  const popup = await extension.openPopup(page);
  await expect(popup.getByText('This library has not been backed up yet.')).toBeVisible();
  await expectAccessible(popup, 'the popup with a backup that is due');
  await extension.screenshot(popup, 'keeping-due-popup');
  await popup.close();

  await library.bringToFront();
  await library.getByRole('button', { name: 'Remind me later' }).click();
  await expect(line).toBeHidden();
  await library.reload();
  await expect(library.getByRole('option').first()).toBeVisible();
  await expect(line).toBeHidden();
});

test('the options lead to the backup, and say how often it is asked for', async ({ extension, context }) => {
  const options = await context.newPage();
  await options.goto(extension.url('options.html'));
  const choice = options.getByRole('group', { name: 'Remind me of a backup' });
  await expect(choice.getByLabel('Every month')).toBeChecked();
  await choice.getByLabel('Never').check();
  await extension.screenshot(options, 'keeping-options');
  const opening = context.waitForEvent('page');
  await options.getByRole('button', { name: 'Back up, restore, import, make room' }).click();
  const library = await opening;
  await expect(library.getByRole('dialog', { name: 'Backup, import, storage' })).toBeVisible();
  await library.keyboard.press('Escape');
  await copySeeds(library, 3);
  await library.reload();
  await expect(library.getByRole('option')).toHaveCount(8);
  await expect(library.getByText('This library has not been backed up yet.')).toBeHidden();
});

test('a library that is nearly full says so, and leads to what makes room', async ({ extension }) => {
  const library = await extension.openLibrary();
  await library.addInitScript(() => {
    navigator.storage.estimate = async () => ({ usage: 850_000_000, quota: 1_000_000_000 });
  });
  await library.reload();
  await expect(library.getByText('The library is nearly full: 850 MB of 1 GB are taken.')).toBeVisible();
  await library.getByRole('button', { name: 'Make room' }).click();
  await expect(library.getByRole('dialog').getByText('Storage', { exact: true })).toBeVisible();
  await library.keyboard.press('Escape');
  await library.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(library.getByText('The library is nearly full')).toBeHidden();
});
