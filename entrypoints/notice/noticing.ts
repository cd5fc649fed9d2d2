import type { PageNotice, PageStanding } from '../../lib/browser/messages';
import { hintsOn, type NoticingSettings } from '../../lib/browser/noticing-settings';
import { judgeText, type TextJudgement } from '../../lib/detect';
import type { Detection } from '../../lib/report';
import type { Look, NoticingFace } from './face';

/** What noticing asks of the browser and tells it; a page and a few functions in tests. */
export interface Surroundings {
  readonly address: () => string;
  /** null: the page holds no Chinese prose. */
  readonly noticePage: () => TextJudgement | null;
  /** Whether the page says, by its status or in words, that what stood there is gone: it may be one that is kept. */
  readonly isErrorPage: () => boolean;
  readonly tellNotice: (notice: PageNotice) => Promise<PageStanding>;
  readonly showHint: () => Promise<void>;
  readonly hideHint: () => void;
}

/** Looks at a page, tells the background, and shows the hint where it may be shown. */
export class Noticing implements NoticingFace {
  /** What was last told of the page; null while it has not been looked at, and where noticing is off. */
  notice: PageNotice | null = null;
  private readonly dismissed = new Set<string>();
  /** The background still shows what a page before was, in the same document. */
  private isStale = false;

  constructor(private readonly around: Surroundings) {}

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

  async look(settings: NoticingSettings): Promise<Look> {
    const url = this.around.address();
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
    if (this.notice === notice) await this.follow(notice, standing, settings);
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
  ): Promise<void> {
    const mayShow = hintsOn(settings, new URL(url).hostname) && !this.dismissed.has(url);
    if (standing.hint && mayShow) await this.around.showHint();
  }
}

/** What is told of a page without Chinese prose, where something must be taken back or may be gone. */
function nothing(): TextJudgement {
  return judgeText('', null);
}

function lookOf({ kind }: Detection): Look {
  return kind === 'report' ? 'settled' : 'open';
}
