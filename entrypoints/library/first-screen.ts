import { newestItems } from '../../lib/store/newest-items';
import type { ClipItem } from '../../lib/store/rows';
import type { Store } from '../../lib/store/store';

/** So many rows are read before all others: more than a window shows. */
const rowsInWindow = 50;

/** The clips that the list begins with as it stands unless the person has set it otherwise. */
export function firstScreen(store: Store): Promise<readonly ClipItem[]> {
  return newestItems(store, rowsInWindow);
}
