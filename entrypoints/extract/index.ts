import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tab, type ExtractAnswer, type ExtractTask } from '../../lib/browser/messages';
import { asPublished } from '../convert-page/face';
import { deliver } from './deliver';
import { readPage } from './read-page';

declare global {
  /** Ends the extractor that was put into this page before; the newer one takes over. */
  var endZhaibaoExtractor: (() => void) | undefined;
}

/** Put into a tab when it is to be clipped or previewed; reads the page when the background asks. */
export default defineUnlistedScript(() => {
  globalThis.endZhaibaoExtractor?.();
  globalThis.endZhaibaoExtractor = tab.onMessage('extractPage', ({ data }) =>
    asPublished(document, () => doTask(data)),
  );
});

function doTask(task: ExtractTask): ExtractAnswer {
  const page = readPage(document, task.part);
  if (task.kind === 'preview') {
    const { extraction, detection, isSelection } = page;
    return { kind: 'preview', extraction, detection, isSelection };
  }
  void deliver(task, page, document);
  return { kind: 'started' };
}
