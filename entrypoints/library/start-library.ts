import { openStore } from '../../lib/store/store';
import { firstScreen } from './first-screen';
import type { LibraryHome } from './mount-library';

/**
 * Shows the library in the page. The database is opened and the first rows are read while most of the page's own scripts
 * are still on their way: each waits for the other parts of the browser more than it works.
 */
export async function startLibrary(home: LibraryHome): Promise<void> {
  const store = openStore();
  const first = firstScreen(store);
  // A failure is told by the page, once it stands.
  first.catch(() => {});
  const { mountLibrary } = await import('./mount-library');
  mountLibrary(store, first, home);
}
