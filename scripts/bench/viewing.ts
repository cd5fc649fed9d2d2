import { join } from 'node:path';
import type { DrivenChromium } from '../drive/chromium.mjs';
import { openScripted, type ScriptedPage } from '../page-script';
import { tell } from './progress';
import { median, type BenchRow } from './row';
import type { viewing } from './viewing-page';
import { within } from './within';

const runs = 5;
const jumps = 60;
const wheelTurns = 60;
/** No single thing that a person does may take longer. Milliseconds. */
const patience = 30_000;
/** Found in some of the texts, so that the list becomes another; the empty words bring all of them back. */
const typed = ['社区', '疫情防控', '志愿服务'];

const filters = '.head details summary';
const firstSource = '.values input[type=checkbox]';

/**
 * What a person waits for who looks at a library: its first screen, scrolling, narrowing, searching.
 * @param count how many clips are listed
 */
export async function measureViewing(driven: DrivenChromium, count: number): Promise<readonly BenchRow[]> {
  const named = (name: string): string => `${count.toLocaleString('en')} clips: ${name}`;
  const inNewTab = await openingsInTabs(driven);
  const library = await openLibrary(driven);
  const opened = await openings(library, count);
  tell(named('opened'));
  const jumped = await within(patience * 4, 'the list has jumped about', library.call('jump', jumps));
  const wheeled = await turnWheel(library);
  tell(named('scrolled'));
  const facets = await changeFacet(library);
  const searched = await search(library);
  tell(named('narrowed and searched'));
  await library.page.close();
  const ms = (name: string, ours: number, more: Partial<BenchRow> = {}): BenchRow => ({
    name: named(name),
    unit: 'ms',
    ours,
    peer: null,
    ...more,
  });
  const blank = (name: string, ours: number): BenchRow => ({
    name: named(name),
    unit: 'rows',
    ours,
    peer: null,
    budget: 0,
  });
  return [
    ms('first screen', opened.firstScreen, {
      peer: { name: 'all rows listed', value: opened.allRows },
      ...(count < 20_000 && { budget: 300 }),
    }),
    ms('first screen in a new tab', inNewTab, count < 20_000 ? { budget: 300 } : {}),
    ms('a jump in the list until drawn', median(jumped.times)),
    blank(`blank in ${jumps} jumps`, jumped.blank),
    ms('longest frame while the wheel turns', wheeled.longest),
    blank(`blank in ${wheeled.frames} frames of it`, wheeled.blank),
    ms('facets opened and counted', facets.opened),
    ms('a facet’s value chosen until listed', facets.chosen),
    ms('words typed until listed', searched),
  ];
}

function openLibrary({ context, extensionUrl }: DrivenChromium): Promise<ScriptedPage<typeof viewing>> {
  return openScripted<typeof viewing>(context, {
    entry: join(import.meta.dirname, 'viewing-page.ts'),
    name: 'viewing',
    url: extensionUrl('library.html'),
  });
}

/** A tab is a new process: it has to begin with what a page that is loaded again has already. */
async function openingsInTabs(driven: DrivenChromium): Promise<number> {
  const firstScreens: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { page, call } = await openLibrary(driven);
    firstScreens.push(await within(patience, 'the first row is drawn', call('firstRow')));
    await page.close();
  }
  return median(firstScreens);
}

async function openings(
  { page, call }: ScriptedPage<typeof viewing>,
  count: number,
): Promise<{ readonly firstScreen: number; readonly allRows: number }> {
  const firstScreens: number[] = [];
  const allRows: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.reload();
    firstScreens.push(await within(patience, 'the first row is drawn', call('firstRow')));
    const whole = `the list has ${count} clips`;
    allRows.push(await within(patience * 2, whole, call('untilListed', count)));
  }
  return { firstScreen: median(firstScreens), allRows: median(allRows) };
}

/** Scrolls by the mouse's wheel, which the browser does without waiting for the page. */
async function turnWheel({ page, call }: ScriptedPage<typeof viewing>) {
  const box = await page.locator('[role=listbox]').boundingBox();
  if (box === null) throw new Error('The list is not to be seen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await call('watch');
  for (let turn = 0; turn < wheelTurns; turn++) await page.mouse.wheel(0, turn % 20 < 15 ? 600 : -900);
  return within(patience, 'the wheel has turned', call('watched'));
}

/** Opens the facets, and takes a source and gives it up again, several times. */
async function changeFacet({ page, call }: ScriptedPage<typeof viewing>) {
  const opened: number[] = [];
  for (let run = 0; run < runs; run++) {
    opened.push(await within(patience, 'the facets are drawn', call('click', filters, 'painted')));
    await call('click', filters, 'painted');
  }
  await call('click', filters, 'painted');
  await page
    .locator('summary', { hasText: /^\s*Source/u })
    .first()
    .click();
  const chosen: number[] = [];
  for (let run = 0; run < runs * 2; run++) {
    const changed = call('click', firstSource, 'changed');
    chosen.push(await within(patience, 'the list is narrowed to a source, or no longer', changed));
  }
  await call('click', filters, 'painted');
  return { opened: median(opened), chosen: median(chosen) };
}

async function search({ call }: ScriptedPage<typeof viewing>): Promise<number> {
  const times: number[] = [];
  for (const words of typed.flatMap((word) => [word, ''])) {
    const changed = within(patience, `the list answers “${words}”`, call('search', words));
    if (words === '') await changed;
    else times.push(await changed);
  }
  return median(times);
}
