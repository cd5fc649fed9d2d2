import { browser } from 'wxt/browser';
import { spareMoments, unlessUnderWay } from '../../lib/browser/spare-time';
import { buildIndex, takeOutDeleted } from '../../lib/store/text-index';
import type { Store } from '../../lib/store/store';

const alarmName = 'index-texts';
/** Minutes between two looks. A worker that is put to sleep half-way goes on at the next. */
const period = 10;

/** Indexes texts that came while no library was open; an open library does it sooner. */
export function keepIndex(store: Store): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void index(store);
  });
  void browser.alarms.get(alarmName).then((alarm) => {
    if (alarm === undefined) void browser.alarms.create(alarmName, { periodInMinutes: period });
  });
}

async function index(store: Store): Promise<void> {
  const pause = spareMoments(new AbortController().signal);
  try {
    await unlessUnderWay('text-index', async () => {
      await buildIndex(store, pause);
      await takeOutDeleted(store, pause);
    });
  } catch (error) {
    console.error('The texts are not all indexed; the next alarm goes on.', error);
  }
}
