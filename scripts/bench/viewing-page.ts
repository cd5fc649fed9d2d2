/*
 * What the bench of viewing measures from inside the library's page: when things are drawn can be seen only there. Put
 * into the page by viewing.ts, which calls it by name.
 */

// The page remembers how it was left, by an earlier run too: each opening is to be the same.
localStorage.clear();

const option = '[role=listbox] [role=option]';

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
/** Until the frame that is being made is on the screen. */
const shown = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
/** Until what stands now is on the screen. */
const painted = (): Promise<void> => frame().then(shown);

async function untilFirstRow(): Promise<number> {
  while (document.querySelector(option) === null) await frame();
  await shown();
  return performance.now();
}
const firstRowAt = untilFirstRow();

/** How many clips the list says that it has; 0 as long as it has none. */
const listed = (): number => Number(document.querySelector(option)?.getAttribute('aria-setsize') ?? 0);

function list(): Element {
  const found = document.querySelector('[role=listbox]');
  if (found === null) throw new Error('There is no list');
  return found;
}

/**
 * How many rows' height of what is in sight shows no row. By where rows stand: while it scrolls, the list takes no
 * pointer.
 */
function blankRows(): number {
  const { top, bottom } = list().getBoundingClientRect();
  const rows = [...document.querySelectorAll(option)].map((row) => row.getBoundingClientRect());
  const { height = 84 } = rows[0] ?? {};
  let blank = 0;
  for (let y = top + height / 2; y < bottom; y += height) {
    if (!rows.some((row) => row.top <= y && y < row.bottom)) blank++;
  }
  return blank;
}

/** Milliseconds until the list has another length than before, and shows it. */
async function untilChanged(act: () => void): Promise<number> {
  const before = listed();
  const begun = performance.now();
  act();
  while (listed() === before) await frame();
  await shown();
  return performance.now() - begun;
}

let watched: { frames: number; blank: number; longest: number } | null = null;

export const viewing = {
  /** Milliseconds from the page's beginning until its first row was drawn. */
  firstRow: (): Promise<number> => firstRowAt,
  /** Milliseconds from the page's beginning until the list has so many clips. */
  async untilListed(count: number): Promise<number> {
    while (listed() < count) await frame();
    return performance.now();
  },
  listed,
  /** Jumps to places all over the list; how long each took to be drawn, and how many rows were blank when it was. */
  async jump(jumps: number): Promise<{ readonly times: readonly number[]; readonly blank: number }> {
    const box = list();
    const times: number[] = [];
    let blank = 0;
    for (let number = 0; number < jumps; number++) {
      // A stride that is no part of the whole reaches every region of the list.
      box.scrollTop = ((number * 37) % jumps) * (box.scrollHeight / jumps);
      const begun = performance.now();
      await painted();
      times.push(performance.now() - begun);
      blank += blankRows();
    }
    return { times, blank };
  },
  /** Looks for blank rows in every frame from now on. */
  watch(): void {
    const seen = { frames: 0, blank: 0, longest: 0 };
    watched = seen;
    let last = performance.now();
    const look = (now: number): void => {
      if (watched !== seen) return;
      seen.frames++;
      seen.blank += blankRows();
      seen.longest = Math.max(seen.longest, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  },
  /** What `watch` saw: frames, blank rows in all of them, and the longest time between two. */
  watched(): { readonly frames: number; readonly blank: number; readonly longest: number } {
    if (watched === null) throw new Error('Nothing was watched');
    const seen = watched;
    watched = null;
    return seen;
  },
  /** Clicks what a selector finds and waits for its page to be drawn, or for the list to be another. */
  async click(selector: string, until: 'painted' | 'changed'): Promise<number> {
    const element = document.querySelector(selector);
    if (!(element instanceof HTMLElement)) throw new Error(`Nothing to click is ${selector}`);
    const click = (): void => element.click();
    if (until === 'changed') return untilChanged(click);
    const begun = performance.now();
    click();
    await painted();
    return performance.now() - begun;
  },
  /** Types words into the search field at once, as a paste does, and waits for the list to be another. */
  search(words: string): Promise<number> {
    const field = document.querySelector('input[type=search]');
    if (!(field instanceof HTMLInputElement)) throw new Error('There is no search field');
    return untilChanged(() => {
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  },
};

Object.assign(globalThis, { viewing });
