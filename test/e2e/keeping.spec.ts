import { expectAccessible } from './axe';
import { expect, test } from './fixture';
import { countClips, downloadBackup, openKeeping, pages, wipe, withoutFilePicker } from './keeping-steps';

test('saved pages are imported, backed up, deleted and restored', async ({ extension }) => {
  const library = await extension.openLibrary();
  await withoutFilePicker(library);
  await openKeeping(library);
  const picture = {
    name: '图.png',
    mimeType: 'image/png',
    buffer: Buffer.from('\u0089PNG\r\n\u0000', 'latin1'),
  };
  await library.getByLabel('Choose files').setInputFiles([...pages(3), picture]);
  await expect(library.getByText('1 file gave no new clip:')).toBeVisible();
  expect(await countClips(library)).toBe(3);
  await extension.screenshot(library, 'keeping-imported');
  await expectAccessible(library, 'backup, import, storage');

  const whole = await downloadBackup(library);
  await wipe(library);
  expect(await countClips(library)).toBe(0);
  // Settings of another day: the backup has “as published”, and a page that is kept.
  await library.evaluate(() => chrome.storage.local.set({ readingVariant: 'hk', keepSnapshots: false }));

  const choose = library.getByLabel('Choose a backup');
  const { buffer } = whole;
  await choose.setInputFiles({ ...whole, buffer: buffer.subarray(0, buffer.length - 40) });
  await expect(library.getByText('The end of the backup is missing')).toBeVisible();
  await choose.setInputFiles(whole);
  await expect(library.getByText('“b.zip” is whole.')).toBeVisible();
  await library.setViewportSize({ width: 360, height: 800 });
  await extension.screenshot(library, 'keeping-plan-360');
  await expect(library.getByText('how a clip opens and whether the page is kept.')).toBeVisible();
  await expectAccessible(library, 'what a restore would do');
  await library.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.poll(() => countClips(library)).toBe(3);
  const settings = () =>
    library.evaluate(() => chrome.storage.local.get(['readingVariant', 'keepSnapshots']));
  await expect.poll(settings).toEqual({ readingVariant: 'original', keepSnapshots: true });
  // One step takes back the clips and the settings.
  await library.keyboard.press('Escape');
  await library.keyboard.press('u');
  await expect.poll(() => countClips(library)).toBe(0);
  await expect.poll(settings).toEqual({ readingVariant: 'hk', keepSnapshots: false });
});

test('a backup of which the store takes no note, since the disk is full, is whole and told as written', async ({
  extension,
}) => {
  const library = await extension.openLibrary();
  await withoutFilePicker(library);
  await openKeeping(library);
  await library.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'bookkeeping') throw new DOMException('There is no room.', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  const backup = await downloadBackup(library);
  await expect(library.getByText('The backup is written').last()).toBeVisible();
  await expect(library.getByText('The disk is full')).toBeHidden();
  await library.getByLabel('Choose a backup').setInputFiles(backup);
  await expect(library.getByText('“b.zip” is whole.')).toBeVisible();
});
