import { extensionApi } from '../../lib/browser/extension-api';
import { askBackground } from '../../lib/browser/guest-messages';
import { readNoticingSettings } from '../../lib/browser/noticing-settings';
import { statusOfPage } from '../../lib/browser/page-status';
import { isErrorPage } from '../../lib/detect/page/error-page';
import { frameDocuments } from '../../lib/detect/page/frames';
import { glance, type Glance } from '../../lib/detect/page/glance';
import '../hint/face';
import type { Look } from '../notice/face';
import { look, type Tab } from './first-look';
import { watchLateContent } from './late-content';
import { watchPageChanges } from './page-changes';

/** An application that has just changed its address is still putting its page together. Milliseconds. */
const settleDelay = 300;
/** Chromium grants idle time late after loading; the person should not wait for it. Milliseconds. */
const idleDeadline = 500;

const tab: Tab = {
  address: () => location.href,
  glance: glanceAround,
  isErrorPage: () => isErrorPage(document, statusOfPage()),
  whenIdle: () => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: idleDeadline })),
  readSettings: readNoticingSettings,
  noticing: () => globalThis.zhaibaoNoticing,
  bringNoticing: () => askBackground('bringNoticing', undefined),
};

/**
 * The guest of one tab: looks when the page has come, when another takes its place, and a few times when its text comes
 * late.
 */
export class Guest {
  private endWatching: () => void = () => {};
  private endPageChanges: () => void = () => {};
  private arriving: ReturnType<typeof setTimeout> | undefined;

  settle(): void {
    this.endPageChanges = watchPageChanges(() => this.arriveAnew());
    if (isPrerendered()) document.addEventListener('prerenderingchange', () => this.arrive());
    else this.arrive();
  }

  private arriveAnew(): void {
    this.leave();
    globalThis.zhaibaoNoticing?.leavePage();
    this.arriving = setTimeout(() => this.arrive(), settleDelay);
  }

  private arrive(): void {
    this.endWatching = watchLateContent(observePage, () => this.look());
  }

  private leave(): void {
    clearTimeout(this.arriving);
    this.endWatching();
    globalThis.zhaibaoHint?.close();
  }

  /** A page must never see us fail: a background that cannot start ends the looking, a replaced extension the guest. */
  private async look(): Promise<Look> {
    try {
      return await look(tab);
    } catch {
      if (isOrphaned()) this.depart();
      return 'settled';
    }
  }

  private depart(): void {
    this.endPageChanges();
    this.leave();
  }
}

/** Old sites set every text into a frameset. */
function glanceAround(): Glance {
  const seen = glance(document);
  if (seen === 'han' || window.length === 0) return seen;
  for (const framed of frameDocuments(document)) if (glance(framed) === 'han') return 'han';
  return seen;
}

/** An extension that was replaced leaves its scripts behind without an id. */
function isOrphaned(): boolean {
  return extensionApi()?.runtime?.id === undefined;
}

/** Chromium may load a page ahead of a click; until then its tab shows another one. */
function isPrerendered(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

/** The document itself is observed, not its root element: see `glance`. */
function observePage(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
