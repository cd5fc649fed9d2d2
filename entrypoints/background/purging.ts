import { browser } from 'wxt/browser';
import { purgeTrash } from '../../lib/store/purge-trash';
import type { Store } from '../../lib/store/store';

const alarm = 'purge-trash';
const minutesADay = 1_440;

/** Empties the trash of what lies in it too long, once a day. */
export function purgeDaily(store: Store): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void purgeTrash(store, Date.now());
  });
  void browser.alarms.get(alarm).then((set) => {
    if (set === undefined)
      void browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: minutesADay });
  });
}
