import { equalRests } from '../../../lib/browser/spare-time';
import { openStore } from '../../../lib/store/store';
import { failureOf } from '../../../lib/store/write-failure';
import type { Asked, Said } from './messages';
import { doWork } from './works';

/*
 * The thread beside a library's page, in which long work is done. The page ends it with its work; when the page is
 * closed, the browser does.
 */

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));

async function answer({ database, name, given }: Asked): Promise<void> {
  say({ kind: 'begun' });
  try {
    say({ kind: 'done', result: await doWork(name, openStore(database), given, equalRests()) });
  } catch (error) {
    say({ kind: 'failed', failure: failureOf(error) });
  }
}

function say(said: Said): void {
  postMessage(said);
}
