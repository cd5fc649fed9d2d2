import { background } from '../../lib/browser/messages';
import { comparisonAddress, openLibraryTab, showLibrary } from '../../lib/browser/library-tab';

/** Opens the library for whoever asks. */
export function answerLibrary(): void {
  background.onMessage('openLibrary', ({ data: { clipId, compared } }) =>
    compared === undefined ? openLibraryTab(clipId) : showLibrary(comparisonAddress(compared)),
  );
}
