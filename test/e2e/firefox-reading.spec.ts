import { expect, openClip, picture, test, untilClosed, untilSaid } from './firefox-fixture';
import type { DrivenTab } from '../../scripts/drive/firefox-tab.mjs';

const seedTitle = '天津市社科联以“四战”状态和机制主动为疫情防控工作贡献力量';

/** What the clipboard holds, read by pasting it into the search field: no permission is needed for that. */
async function pasted(library: DrivenTab): Promise<string> {
  await library.press('/');
  await library.press('Control', 'v');
  const text = await library.until(
    () => document.querySelector<HTMLInputElement>('input[type=search]')?.value,
  );
  await library.press('Control', 'a');
  await library.press('Delete');
  await library.press('Escape');
  return text;
}

const markedWords = () => document.querySelector('article mark')?.textContent;

test('Firefox: a passage is found, highlighted and noted by keyboard, and stands there after a reload', async ({
  library,
}) => {
  await openClip(library, seedTitle);
  await library.press('3');
  await untilSaid(library, '黨組堅決貫徹落實');
  await library.press('f');
  await library.type('党组坚决贯彻');
  await untilSaid(library, '1 of');
  await library.press('Escape');
  await library.press('h');
  expect(await library.until(markedWords)).toBe('黨組堅決貫徹');
  await picture(library, 'highlighter');
  await library.press('n');
  await library.until(() => document.activeElement instanceof HTMLTextAreaElement);
  await library.type('首次提到党组');
  await untilSaid(library, 'Saved');
  await picture(library, 'highlights');

  await library.reload();
  await library.until(() => document.querySelector('article') !== null);
  await library.press('1');
  await library.until(() => document.querySelector('article mark')?.textContent === '党组坚决贯彻');
  await untilSaid(library, '首次提到党组');
});

test('Firefox: a citation, a quotation with its source and a text come into the clipboard', async ({
  library,
}) => {
  await openClip(library, seedTitle);
  await library.press('q');
  await untilSaid(library, `${seedTitle}[EB]`);
  await picture(library, 'cite');
  await library.click({ role: 'button', name: 'Copy', within: 'dialog[open]' });
  await untilSaid(library, 'Citation copied');
  await untilClosed(library);
  expect(await pasted(library)).toContain(`${seedTitle}[EB]`);

  await library.press('c');
  await untilSaid(library, 'Text copied');
  expect(await pasted(library)).toContain('党组坚决贯彻');

  // The menu of what is seldom done is a popover: Escape closes it alone, and gives the focus back.
  const isMenuOpen = () => document.querySelector('[popover]:popover-open') !== null;
  await library.click({ role: 'button', name: 'More' });
  await library.until(isMenuOpen);
  await library.press('Escape');
  expect(await library.evaluate(isMenuOpen)).toBe(false);
  expect(await library.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('More');
  await library.press('Enter');
  await library.until(isMenuOpen);
  await library.press('Enter');
  await untilSaid(library, 'Text copied');
  expect(await pasted(library)).toContain('贡献力量[EB].');
});
