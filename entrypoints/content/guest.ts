import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { answerInTab, askBackground } from '../../lib/browser/guest-messages';
import { readNoticingSettings } from '../../lib/browser/noticing-settings';
import { statusOfPage } from '../../lib/browser/page-status';
import { asPublished } from '../convert-page/face';
import '../hint/face';
import { isErrorPage } from './error-page';
import { watchLateContent } from './late-content';
import { noticePage } from './notice-page';
import { Noticing, type Look } from './noticing';
import { isOtherPage } from './other-page';

/** An application that has just changed its address is still putting its page together. Milliseconds. */
const settleDelay = 300;
/** Chromium grants idle time late after loading; the person should not wait for it. Milliseconds. */
const idleDeadline = 500;

/** The content script of one tab: looks when the page has come, when it changes its address, and a few times when its text comes late. */
export class Guest {
  private readonly noticing = new Noticing({
    address: () => location.href,
    whenIdle,
    readSettings: readNoticingSettings,
    noticePage: () => asPublished(document, () => noticePage(document)),
    isErrorPage: () => isErrorPage(document, statusOfPage()),
    tellNotice: (notice) => askBackground('pageNoticed', notice),
    showHint: () => this.showHint(),
    hideHint: () => globalThis.zhaibaoHint?.close(),
  });
  private endWatching: () => void = () => {};
  private arriving = 0;

  constructor(private readonly context: ContentScriptContext) {}

  settle(): void {
    answerInTab('describePage', () => this.noticing.notice);
    this.context.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => {
      if (isOtherPage(oldUrl, newUrl)) this.arriveAnew();
    });
    this.context.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) this.arriveAnew();
    });
    this.context.onInvalidated(() => this.leave());
    if (isPrerendered()) document.addEventListener('prerenderingchange', () => this.arrive());
    else this.arrive();
  }

  private arriveAnew(): void {
    this.leave();
    this.noticing.leavePage();
    clearTimeout(this.arriving);
    this.arriving = this.context.setTimeout(() => this.arrive(), settleDelay);
  }

  private arrive(): void {
    this.endWatching = watchLateContent(observePage, () => this.look());
  }

  private leave(): void {
    this.endWatching();
    globalThis.zhaibaoHint?.close();
  }

  /** The hint itself is put into the page only now. */
  private async showHint(): Promise<void> {
    await askBackground('bringHint', undefined);
    globalThis.zhaibaoHint?.showReport(() => this.noticing.dismissPage());
  }

  /** A page must never see us fail: an extension that was replaced, or a background that cannot start, ends the looking. */
  private async look(): Promise<Look> {
    try {
      return await this.noticing.look();
    } catch {
      return 'settled';
    }
  }
}

/** Chromium may load a page ahead of a click; until then its tab shows another one. */
function isPrerendered(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

function observePage(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: idleDeadline }));
}
