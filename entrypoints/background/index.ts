import { defineBackground } from 'wxt/utils/define-background';
import { openStore } from '../../lib/store/store';
import { answerClipping } from './clipping';
import { offerCommands } from './commands';
import { keepIndex } from './indexing';
import { answerJudging } from './judging';
import { answerLibrary } from './library';
import { offerMenus } from './menus';
import { answerNoticing } from './noticing';
import { answerOmnibox } from './omnibox';
import { answerPageConversion } from './page-conversion';
import { answerPreviews } from './previews';
import { purgeDaily } from './purging';
import { keepSeeds } from './seeds';
import { watchStorage } from './storage-watch';
import { resumeTasks } from './tasks';

/**
 * Listeners are registered at once, in the first turn of the worker: the browser wakes it with an event and
 * delivers that event only to those who are there by then.
 */
export default defineBackground(() => {
  const store = openStore();
  const startClip = answerClipping(store);
  answerPreviews(store);
  answerNoticing(store);
  answerJudging(store);
  answerLibrary(store);
  answerOmnibox(store);
  keepIndex(store);
  answerPageConversion();
  offerMenus(startClip);
  offerCommands(startClip);
  keepSeeds(store);
  watchStorage(store);
  void resumeTasks(store);
  purgeDaily(store);
});
