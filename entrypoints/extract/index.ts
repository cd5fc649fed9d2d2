import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tab, type ExtractAnswer, type ExtractTask } from '../../lib/browser/messages';
import { asPublished } from '../convert-page/face';
import { deliver } from './deliver';
import { cancelGathering, gatheredReading, gathering, startGathering } from './gathering';
import { readPage } from './read-page';

declare global {
  /** Ends the extractor that was put into this page before; the newer one takes over. */
  var endZhaibaoExtractor: (() => void) | undefined;
}

/** Put into a tab when it is to be clipped or previewed; reads the page when the background asks. */
export default defineUnlistedScript(() => {
  globalThis.endZhaibaoExtractor?.();
  const endings = [
    tab.onMessage('extractPage', ({ data }) => asPublished(document, () => doTask(data))),
    tab.onMessage('gathering', () => gathering()),
    tab.onMessage('cancelGathering', ({ data }) => cancelGathering(data.jobId)),
  ];
  globalThis.endZhaibaoExtractor = () => {
    for (const end of endings) end();
  };
});

function doTask(task: ExtractTask): ExtractAnswer {
  if (task.kind === 'gather') {
    startGathering(task, document);
    return { kind: 'started' };
  }
  if (task.kind === 'clip' && task.part === 'all-pages') {
    void deliver(task, gatheredReading(), document);
    return { kind: 'started' };
  }
  const page = readPage(document, task.part);
  if (task.kind === 'preview') {
    const { extraction, detection, isSelection } = page;
    return { kind: 'preview', extraction, detection, isSelection };
  }
  void deliver(task, page, document);
  return { kind: 'started' };
}
