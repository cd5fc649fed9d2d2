import type { PageNotice, PageStanding } from '../../lib/browser/messages';
import { hintsOn, noticesOn, type NoticingSettings } from '../../lib/browser/noticing-settings';
import { judgeText, type TextJudgement } from '../../lib/detect';
import type { Detection } from '../../lib/report';
import { missingShare, pagePrint } from '../../lib/similar/page-print';

/** What noticing asks of the browser and tells it; a page and a few functions in tests. */
export interface Surroundings {
  readonly address: () => string;
  /** Resolves when the page has nothing more urgent to do. */
  readonly whenIdle: () => Promise<void>;
  readonly readSettings: () => Promise<NoticingSettings>;
  /** null: the page holds no Chinese prose. */
  readonly noticePage: () => TextJudgement | null;
  /** All text of the page, for comparing it with what was saved. */
  readonly pageText: () => string;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly tellNotice: (notice: PageNotice) => Promise<PageStanding>;
  readonly tellChanged: (url: string) => Promise<void>;
  readonly showHint: () => Promise<void>;
  readonly hideHint: () => void;
}

/** Many pages put the end of their text in late; one that lacks some is looked at again after so long. Milliseconds. */
const completionDelay = 3_000;

/** 'settled': looking again would tell nothing new; 'open': the text may still be on its way. */
export type Look = 'settled' | 'open';

/** Looks at a page, tells the background, and shows the hint where it may be shown. */
export class Noticing {
  /** What was last told of the page; null while it has not been looked at, and where noticing is off. */
  notice: PageNotice | null = null;
  private readonly dismissed = new Set<string>();
  /** The background still shows what a page before was, in the same document. */
  private isStale = false;

  constructor(private readonly around: Surroundings) {}

  /** Forgets the page: another has taken its place in the same tab. */
  leavePage(): void {
    this.isStale ||= this.notice !== null;
    this.notice = null;
    this.around.hideHint();
  }

  /** The person wants no hint on this page. */
  dismissPage(): void {
    this.dismissed.add(this.around.address());
    this.around.hideHint();
  }

  /** Looks once. Rejects only when the background cannot be reached. */
  async look(): Promise<Look> {
    const url = this.around.address();
    const host = new URL(url).hostname;
    const settings = await this.around.readSettings();
    if (!noticesOn(settings, host)) return 'settled';
    await this.around.whenIdle();
    if (this.around.address() !== url) return 'open';
    const judgement = this.around.noticePage() ?? (this.isStale ? nothing() : null);
    if (judgement === null) return 'open';
    const { detection } = judgement;
    if (this.isToldAlready(url, detection)) return lookOf(detection);
    const notice = { url, ...judgement };
    this.notice = notice;
    this.isStale = false;
    const standing = await this.around.tellNotice(notice);
    // The page may have moved on, or been looked at anew, while the background was asked.
    if (this.notice === notice) await this.follow(notice, standing, settings, host);
    return lookOf(detection);
  }

  private isToldAlready(url: string, detection: Detection): boolean {
    const told = this.notice;
    return told?.url === url && told.detection.kind === detection.kind;
  }

  private async follow(
    { url }: PageNotice,
    standing: PageStanding,
    settings: NoticingSettings,
    host: string,
  ): Promise<void> {
    if (standing.hint && hintsOn(settings, host) && !this.dismissed.has(url)) await this.around.showHint();
    if (standing.print === null || this.holds(standing.print)) return;
    await this.around.pause(completionDelay);
    if (this.notice?.url === url && !this.holds(standing.print)) await this.around.tellChanged(url);
  }

  /** Whether the page still shows everything that a clip of it shows. */
  private holds(print: readonly number[]): boolean {
    return missingShare(print, pagePrint(this.around.pageText())) === 0;
  }
}

/** What is told of a page without Chinese prose, where something must be taken back. */
function nothing(): TextJudgement {
  return judgeText('', null);
}

function lookOf({ kind }: Detection): Look {
  return kind === 'report' ? 'settled' : 'open';
}
