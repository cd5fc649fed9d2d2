import { cancelGathering, gatheringOf, startGathering } from '../../lib/browser/gathering-tab';
import { pauseFor } from '../../lib/browser/patience';
import type { ClipEdits, Failure, Gathering } from '../../lib/report';

/** Milliseconds between two looks at how far the tab is. */
const lookEvery = 250;
/** A page that is busy answers late; one that is gone never does. */
const mostSilences = 8;

/** How fetching the other pages of a report ended, for the popup. */
export type GatheringEnd =
  | { readonly status: 'complete' | 'incomplete' | 'cancelled'; readonly jobId: string }
  | { readonly status: 'failed'; readonly failure: Failure };

/** The fetching of a report's other pages, as the popup follows it. The tab does the work, also without the popup. */
export class PagesGathering {
  /** null when nothing is fetched. */
  told = $state.raw<Gathering | null>(null);

  constructor(readonly tabId: number) {}

  async start(asked: { readonly jobId: string; readonly edits: ClipEdits }): Promise<GatheringEnd> {
    this.told = { jobId: asked.jobId, status: 'fetching', had: 1, of: null, missed: [] };
    const failure = await startGathering(this.tabId, asked);
    if (failure === null) return this.follow();
    this.told = null;
    return { status: 'failed', failure };
  }

  /** Looks what an earlier popup began; whether it is still under way. */
  async look(): Promise<boolean> {
    const told = await gatheringOf(this.tabId);
    if (told?.status === 'fetching' || told?.status === 'incomplete') this.told = told;
    return told?.status === 'fetching';
  }

  async cancel(): Promise<void> {
    if (this.told !== null) await cancelGathering(this.tabId, this.told.jobId);
  }

  forget(): void {
    this.told = null;
  }

  /** Follows what is under way to its end. */
  async follow(): Promise<GatheringEnd> {
    for (let silences = 0; silences < mostSilences;) {
      const told = await gatheringOf(this.tabId);
      if (told === null) silences++;
      else {
        silences = 0;
        this.told = told;
        if (told.status !== 'fetching') return { status: told.status, jobId: told.jobId };
      }
      await pauseFor(lookEvery);
    }
    this.told = null;
    return { status: 'failed', failure: { kind: 'tab-gone' } };
  }
}
