import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import {
  clickOn,
  downloaded,
  expect,
  picture,
  test,
  untilClosed,
  untilListed,
  untilSaid,
} from './firefox-fixture';
import { sources } from './many-rows';
import { putCopies } from './store-in-page';
import { readStored } from './stored-clips';

const copies = 60;

test.beforeEach(async ({ library }) => {
  await library.evaluate(putCopies, { number: copies, names: sources });
  await library.reload();
  await untilListed(library, copies + 5);
});

test('Firefox: clips are narrowed down, tagged, exported, deleted and brought back by keys alone', async ({
  firefox,
  library,
}) => {
  await library.press('/');
  await library.type('来源:碧川县直属机关工委');
  await untilListed(library, copies / sources.length);
  await library.press('Enter');
  await library.press('Home');
  await library.press('Control', 'a');
  await library.press('t');
  await library.until(() => document.activeElement?.closest('dialog[open]') !== null);
  await library.type('周报');
  await library.press('Enter');
  await library.press('Enter');
  await untilClosed(library);
  await untilSaid(library, 'Tags of 12 clips changed');
  await picture(library, 'tagged');

  await library.press('e');
  await library.click({ role: 'radio', name: 'Table (CSV), one row a clip', within: 'dialog[open]' });
  await library.press('Enter');
  await untilSaid(library, 'Exported 12 clips');
  const table = strFromU8(await downloaded(firefox, /^zhaibao\.csv$/u));
  const { data } = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true });
  expect(data.map(({ tags }) => tags)).toEqual(Array.from({ length: 12 }, () => '周报'));

  await library.press('e');
  await library.click({
    role: 'radio',
    name: 'Markdown, one file a clip, with the metadata at its head',
    within: 'dialog[open]',
  });
  await library.press('Enter');
  const files = Object.values(unzipSync(await downloaded(firefox, /^zhaibao\.zip$/u)));
  expect(files).toHaveLength(12);
  for (const file of files) expect(strFromU8(file)).toMatch(/^---\n[^]+周报[^]+\n---\n\n[^]+\n$/u);

  await library.press('Delete');
  await untilSaid(library, 'Moved 12 clips to the trash');
  await library.until(() => document.querySelector('[role=option]') === null);
  await library.press('u');
  await untilListed(library, 12);
  await library.press('u');
  await library.until(async () => !document.querySelector('[role=listbox]')?.textContent.includes('周报'));
  expect((await readStored(library)).clips).toHaveLength(copies + 5);
});

test('Firefox: facets and the timeline narrow the list, and the search is saved and found again', async ({
  library,
}) => {
  await clickOn(library, 'summary', 'Filter and sort');
  await clickOn(library, 'summary', 'Timeline and sources');
  await clickOn(library, 'summary', 'Source');
  await clickOn(library, 'label', '松岭区委党校');
  await untilListed(library, copies / sources.length);
  // Two rows stay in sight, whatever is opened above them.
  const room = await library.evaluate(() => document.querySelector('[role=listbox]')?.clientHeight);
  expect(room).toBeGreaterThan(150);
  await picture(library, 'facets');

  await library.press('Escape');
  await library.press('s');
  await library.click({ role: 'button', name: 'Save this search' });
  await untilSaid(library, 'Saved: 松岭区委党校');
});
