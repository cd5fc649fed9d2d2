import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { TestInfo } from '@playwright/test';
import { downloaded, expect, picture, test, untilClosed, untilListed, untilSaid } from './firefox-fixture';
import { pages } from './keeping-steps';
import { clearClips, countOfKind } from './store-in-page';

const dialog = 'dialog[open]';

/** Puts saved pages on the disk; gives their paths. */
function pagesOnDisk(info: TestInfo, count: number): readonly string[] {
  mkdirSync(info.outputPath('saved'), { recursive: true });
  return pages(count).map(({ name, buffer }) => {
    const path = join(info.outputPath('saved'), name);
    writeFileSync(path, buffer);
    return path;
  });
}

test('Firefox: saved pages are imported, backed up, wiped away, restored, and the restoring is taken back', async ({
  firefox,
  library,
}, info) => {
  await library.press('b');
  await library.setFiles(`${dialog} input[multiple]`, pagesOnDisk(info, 3));
  await untilSaid(library, '3 files imported');
  expect(await library.evaluate(countOfKind, 'import')).toBe(3);

  await library.click({ role: 'button', name: 'Back up now', within: dialog });
  const backup = await downloaded(firefox, /^zhaibao-\d{4}-\d\d-\d\d\.zip$/u);
  const parts = unzipSync(backup);
  const clips = strFromU8(parts['clips.ndjson'] ?? new Uint8Array());
  expect(clips.trim().split('\n')).toHaveLength(3);
  expect(clips).toContain('惠农政策二十四场');

  await library.evaluate(clearClips);
  const path = info.outputPath('backup.zip');
  writeFileSync(path, backup.subarray(0, backup.length - 40));
  await library.setFiles(`${dialog} input[accept=".zip"]`, [path]);
  await untilSaid(library, 'The end of the backup is missing');
  writeFileSync(path, backup);
  await library.setFiles(`${dialog} input[accept=".zip"]`, [path]);
  await untilSaid(library, '“backup.zip” is whole.');
  await picture(library, 'restore-plan');
  await library.click({ role: 'button', name: 'Restore', within: dialog });
  await library.until(countOfKind, 'import');
  await untilSaid(library, 'restored from the backup');
  expect(await library.evaluate(countOfKind, 'import')).toBe(3);

  await library.press('Escape');
  await untilClosed(library);
  await library.press('u');
  await untilSaid(library, 'Undone');
  expect(await library.evaluate(countOfKind, 'import')).toBe(0);
});

test('Firefox: files dropped on the library are imported, with a report of what gave no clip', async ({
  library,
}) => {
  const [report] = pages(1);
  // No protocol drags files into Firefox: the events are made in the page, with files as a drop holds them.
  await library.evaluate((html) => {
    const data = new DataTransfer();
    data.items.add(new File([html], '简报.html', { type: 'text/html' }));
    data.items.add(new File([''], '空.html', { type: 'text/html' }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector('main')?.dispatchEvent(event);
    }
  }, String(report?.buffer));
  await untilSaid(library, '1 file imported');
  await untilSaid(library, '1 file gave no new clip:');
  await untilSaid(library, '空.html');
  await picture(library, 'dropped');
  await library.press('Escape');
  await untilClosed(library);
  await untilListed(library, 6);
});
