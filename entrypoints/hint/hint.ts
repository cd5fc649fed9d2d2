import { i18n } from '#i18n';
import { askClipThisPage, askLibrary, askUndo } from '../../lib/browser/ask-background';
import {
  switchHintOff,
  switchHintOn,
  switchSiteOff,
  switchSiteOn,
} from '../../lib/browser/noticing-settings';
import type { ClipOutcome } from '../../lib/report';
import { explainPage } from './explain-page';
import { busyView, outcomeView, undoneView } from './outcome-view';
import { pagesOfReport } from './pages-of-report';
import { Panel } from './panel';
import { reportView } from './report-view';
import { restoredView, silencedView } from './silenced-view';

/** The hint of a page: notices, clips, outcomes, one at a time in the same place. */
export class Hint {
  private readonly panel = new Panel(() => this.dismiss());
  /** While the panel asks about the page: what closing it means. */
  private onNotOnPage: (() => void) | null = null;

  showReport(onNotOnPage: () => void): void {
    this.onNotOnPage = onNotOnPage;
    const host = location.hostname;
    this.panel.show(
      reportView(() => explainPage(document), host, pagesOfReport(document), {
        clip: () => void this.clip(),
        notOnPage: () => this.dismiss(),
        notOnSite: () => void this.silenceSite(host),
        nowhere: () => void this.silenceAll(),
      }),
    );
  }

  showOutcome(jobId: string, outcome: ClipOutcome): void {
    this.onNotOnPage = null;
    this.panel.show(
      outcomeView(outcome, {
        undo: () => void this.undo(jobId),
        openClip: (clipId) => void this.openLibrary(clipId),
        clipAgain: () => void this.clip(),
        reload: () => location.reload(),
      }),
    );
  }

  close(): void {
    this.onNotOnPage = null;
    this.panel.close();
  }

  private dismiss(): void {
    this.onNotOnPage?.();
    this.close();
  }

  private async clip(): Promise<void> {
    this.onNotOnPage = null;
    this.panel.show(busyView(i18n.t('popup.clipping')));
    const jobId = crypto.randomUUID();
    this.showOutcome(jobId, await askClipThisPage(jobId));
  }

  private async undo(jobId: string): Promise<void> {
    this.panel.show(busyView(i18n.t('popup.ended.undoing')));
    this.panel.show(undoneView(await askUndo(jobId), () => void this.openLibrary(null)));
  }

  private async openLibrary(clipId: string | null): Promise<void> {
    if (await askLibrary({ clipId })) this.close();
    else this.panel.show({ ...busyView(i18n.t('popup.libraryFailed')), staysFor: null });
  }

  private async silenceSite(host: string): Promise<void> {
    this.onNotOnPage = null;
    await switchSiteOff('hintSitesOff', host);
    const undo = async (): Promise<void> => {
      await switchSiteOn('hintSitesOff', host);
      this.panel.show(restoredView());
    };
    this.panel.show(silencedView(i18n.t('hint.siteOff', { host }), '', () => void undo()));
  }

  private async silenceAll(): Promise<void> {
    this.onNotOnPage = null;
    await switchHintOff();
    const undo = async (): Promise<void> => {
      await switchHintOn();
      this.panel.show(restoredView());
    };
    this.panel.show(silencedView(i18n.t('hint.alwaysOff'), i18n.t('hint.alwaysOffHint'), () => void undo()));
  }
}
