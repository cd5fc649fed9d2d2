import { i18n } from '#i18n';
import {
  askClip,
  askLibrary,
  askPreview,
  askUndo,
  askUntoldOutcome,
  tellJudgement,
} from '../../lib/browser/ask-background';
import { accessOf, isClosed } from '../../lib/browser/page-access';
import type { ClipEdits, ClipOutcome, Judgement, PagePreview, Preview } from '../../lib/report';
import { addTags } from '../../ui/tags/tags';
import {
  draftOf,
  editedTitle,
  type Draft,
  type JudgementState,
  type PopupView,
  type Trouble,
} from '../../ui/popup/popup-view';
import { PagesGathering, type GatheringEnd } from './gathering.svelte';
import { reloadTab, type PageTab } from './page-tab';

/** After so many milliseconds the popup says that it is still reading. */
const slowAfter = 1_200;
const reloadPatience = 15_000;

/** One opening of the popup: what it shows, and what the person does in it. */
export class PopupSession {
  view = $state.raw<PopupView>({ phase: 'reading', isSlow: false });
  draft = $state.raw<Draft>({ title: '', tags: [], tag: '' });
  judgement = $state<JudgementState>('none');
  /** Words for listeners. */
  announcement = $state('');

  /** Of the clip that was stored last, for its undo. */
  #jobId: string | null = null;
  /** The preview that the draft belongs to, so that going back keeps what was typed. */
  #preview: PagePreview | null = null;

  /** The other pages of the report in the tab; null when there is no tab. */
  readonly pages: PagesGathering | null;

  constructor(readonly tab: PageTab | null) {
    this.pages = tab === null ? null : new PagesGathering(tab.id);
  }

  /** Reads the page; tells first how an earlier clip of this tab ended, if nobody has been told. */
  async open(): Promise<void> {
    const { tab } = this;
    if (tab === null) return this.#showTrouble({ kind: 'failed', failure: { kind: 'tab-gone' } });
    const access = accessOf(tab.url);
    if (isClosed(access)) return this.#showTrouble({ kind: 'closed', access });
    const owed = await askUntoldOutcome(tab.id);
    if (owed !== null && this.#showStored(owed.jobId, owed.outcome)) return;
    await this.read();
    if (owed?.outcome.status === 'failed' && this.view.phase === 'preview') {
      this.view = { ...this.view, failure: owed.outcome.failure };
    }
    await this.#resumePages();
  }

  /** Reads the page anew; what was typed for an earlier reading is dropped with it. */
  async read(wasTakenBack = false): Promise<void> {
    const { tab } = this;
    if (tab === null) return;
    this.view = { phase: 'reading', isSlow: false };
    const slow = setTimeout(() => (this.view = { phase: 'reading', isSlow: true }), slowAfter);
    const preview = await askPreview(tab.id);
    clearTimeout(slow);
    this.#showPreview(preview, wasTakenBack);
  }

  async reload(): Promise<void> {
    if (this.tab === null) return;
    this.view = { phase: 'reading', isSlow: true };
    await reloadTab(this.tab.id, reloadPatience);
    await this.read();
  }

  async clip(): Promise<void> {
    await this.#store(crypto.randomUUID(), 'selection-or-page');
  }

  /** Fetches the other pages of the report and clips them all. */
  async clipAllPages(): Promise<void> {
    const { view, pages } = this;
    if (view.phase !== 'preview' || view.isStoring || pages === null) return;
    const jobId = crypto.randomUUID();
    const edits = this.#begin(view);
    this.announcement = i18n.t('popup.pages.fetching');
    await this.#endPages(await pages.start({ jobId, edits }));
  }

  /** Clips the pages that came, when some could not be had. */
  async clipWithoutMissed(): Promise<void> {
    const told = this.pages?.told;
    if (told?.status === 'incomplete') await this.#store(told.jobId, 'all-pages');
  }

  async #resumePages(): Promise<void> {
    const { view, pages } = this;
    if (view.phase !== 'preview' || view.preview.pages === null || pages === null) return;
    if (!(await pages.look()) || this.view !== view) return;
    this.view = { ...view, isStoring: true };
    await this.#endPages(await pages.follow());
  }

  async #endPages(end: GatheringEnd): Promise<void> {
    const { view } = this;
    if (view.phase !== 'preview') return;
    this.view = { ...view, isStoring: false, failure: end.status === 'failed' ? end.failure : null };
    if (end.status === 'complete') await this.#store(end.jobId, 'all-pages');
    else if (end.status === 'cancelled') this.announcement = i18n.t('popup.pages.cancelled');
  }

  /** Takes over what was typed; from here on nothing else can be begun. */
  #begin(view: Extract<PopupView, { phase: 'preview' }>): ClipEdits {
    // What still stands in the tag field was meant as a tag.
    this.draft = { ...this.draft, tags: addTags(this.draft.tags, [this.draft.tag]), tag: '' };
    this.view = { ...view, isStoring: true, failure: null, wasTakenBack: false };
    return { title: editedTitle(this.draft, view.preview), tags: this.draft.tags };
  }

  async #store(jobId: string, part: 'selection-or-page' | 'all-pages'): Promise<void> {
    const { view, tab } = this;
    if (view.phase !== 'preview' || view.isStoring || tab === null) return;
    const edits = this.#begin(view);
    this.announcement = i18n.t('popup.clipping');
    const outcome = await askClip({ jobId, tabId: tab.id, from: 'popup', edits, part });
    this.pages?.forget();
    if (this.#showStored(jobId, outcome)) return;
    if (outcome.status === 'failed') {
      this.view = { ...view, isStoring: false, failure: outcome.failure, wasTakenBack: false };
    } else if (outcome.status === 'nothing') {
      this.#showTrouble({ kind: 'nothing', reason: outcome.reason, kept: null });
    }
  }

  async undo(): Promise<void> {
    const { view } = this;
    if (view.phase !== 'ended' || this.#jobId === null) return;
    this.view = { ...view, undo: 'running' };
    const undone = await askUndo(this.#jobId);
    if (undone !== true) {
      this.view = { ...view, undo: undone === null ? 'unknown' : 'refused' };
      return;
    }
    this.announcement = i18n.t('popup.takenBack');
    await this.back(true);
  }

  /** From a stored clip back to the page, which is read again: what the library holds of it has changed. */
  async back(wasTakenBack = false): Promise<void> {
    const { draft } = this;
    const before = this.#preview;
    await this.read(wasTakenBack);
    if (this.view.phase === 'preview' && before !== null && before.url === this.view.preview.url) {
      this.draft = draft;
    }
  }

  async judge(judgement: Judgement | 'withdrawn'): Promise<void> {
    if (this.view.phase !== 'preview') return;
    const { url, detection } = this.view.preview;
    if (url === null || detection === null) return;
    const isKept = await tellJudgement({ url, judgement, score: detection.score });
    this.judgement = isKept ? judgement : 'not-kept';
    this.announcement = judgementWords(this.judgement);
  }

  openLibrary(clipId: string | null): Promise<boolean> {
    return this.#tellFailure(askLibrary({ clipId }));
  }

  openComparison(compared: readonly string[]): Promise<boolean> {
    return this.#tellFailure(askLibrary({ clipId: null, compared }));
  }

  async #tellFailure(opening: Promise<boolean>): Promise<boolean> {
    const isOpen = await opening;
    if (!isOpen) this.announcement = i18n.t('popup.libraryFailed');
    return isOpen;
  }

  #showPreview(preview: Preview, wasTakenBack: boolean): void {
    switch (preview.status) {
      case 'ready':
        this.#preview = preview;
        this.draft = draftOf(preview);
        this.judgement = preview.judgement ?? 'none';
        this.view = { phase: 'preview', preview, isStoring: false, failure: null, wasTakenBack };
        break;
      case 'nothing':
        this.#showTrouble(this.#explain({ kind: 'nothing', reason: preview.reason, kept: preview.kept }));
        break;
      case 'failed':
        this.#showTrouble(this.#explain({ kind: 'failed', failure: preview.failure }));
        break;
    }
  }

  /** A PDF or a local file says more of a refusal than the refusal itself. */
  #explain(trouble: Trouble): Trouble {
    const access = accessOf(this.tab?.url);
    if (access === 'pdf') return { kind: 'closed', access };
    const isRefusal = trouble.kind === 'failed' && trouble.failure.kind === 'page-forbidden';
    return isRefusal && access === 'local-file' ? { kind: 'closed', access } : trouble;
  }

  #showTrouble(trouble: Trouble): void {
    this.view = { phase: 'trouble', trouble };
  }

  /** Shows how a clip ended if it reached the store; whether it did. */
  #showStored(jobId: string, outcome: ClipOutcome): boolean {
    if (outcome.status === 'failed' || outcome.status === 'nothing') return false;
    this.#jobId = jobId;
    this.view = { phase: 'ended', outcome, undo: 'offered' };
    this.announcement = i18n.t(`popup.ended.${outcome.status}`);
    return true;
  }
}

function judgementWords(judgement: JudgementState): string {
  switch (judgement) {
    case 'not-this-kind':
      return i18n.t('popup.why.judgedNot');
    case 'this-kind':
      return i18n.t('popup.why.judgedThis');
    case 'withdrawn':
      return i18n.t('popup.why.withdrawn');
    case 'not-kept':
      return i18n.t('popup.why.notKept');
    case 'none':
      return '';
  }
}
