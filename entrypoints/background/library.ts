import { background } from '../../lib/browser/messages';
import { openLibraryTab } from '../../lib/browser/library-tab';

/** Opens the library for whoever asks. */
export function answerLibrary(): void {
  background.onMessage('openLibrary', ({ data: { clipId } }) => openLibraryTab(clipId));
}
