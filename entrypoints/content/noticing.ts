import type { PageNotice, PageStanding } from '../../lib/browser/messages';
import { hintsOn, noticesOn, type NoticingSettings } from '../../lib/browser/noticing-settings';
import { judgeText, type TextJudgement } from '../../lib/detect';
import type { Detection } from '../../lib/report';

/** What noticing asks of the browser and tells it; a page and a few functions in tests. */
export interface Surroundings {
  readonly address: () => string;
  /** Resolves when the page has nothing more urgent to do. */
  readonly whenIdle: () => Promise<void>;
  readonly readSettings: () => Promise<NoticingSettings>;
  /** null: the page holds no Chinese prose. */
  readonly noticePage: () => TextJudgement | null;
  /** Whether the page says, by its status or in words, that what stood there is gone: it may be one that is kept. */
  readonly isErrorPage: () => boolean;
  readonly tellNotice: (notice: PageNotice) => Promise<PageStanding>;
  readonly showHint: () => Promise<void>;
  readonly hideHint: () => void;
}

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
    const isTold = this.isStale || this.around.isErrorPage();
    const judgement = this.around.noticePage() ?? (isTold ? nothing() : null);
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
  }
}

/** What is told of a page without Chinese prose, where something must be taken back or may be gone. */
function nothing(): TextJudgement {
  return judgeText('', null);
}

function lookOf({ kind }: Detection): Look {
  return kind === 'report' ? 'settled' : 'open';
}
