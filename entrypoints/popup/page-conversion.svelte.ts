import { i18n } from '#i18n';
import { showPage, shownPage, type ShowOutcome } from '../../lib/browser/conversion-tab';
import {
  readSiteVariants,
  rememberPageVariant,
  setSiteVariant,
  variantOfSite,
} from '../../lib/browser/site-variants';
import type { ReadingVariant, Variant } from '../../lib/report';
import { troubleWords } from '../../ui/popup/trouble';

/** What the popup shows of the page's own conversion, and what the person does with it. */
export class PageConversionState {
  shown = $state<ReadingVariant>('original');
  isRunning = $state(false);
  /** The variant that pages of the host are always shown in. */
  rule = $state<Variant | null>(null);
  /** What came of the last choice, in words. */
  told = $state('');

  constructor(
    readonly tabId: number,
    readonly host: string | null,
  ) {}

  /** Asks how the page is shown now. */
  async open(): Promise<void> {
    const page = await shownPage(this.tabId);
    this.shown = page?.shown ?? 'original';
    if (page?.isStopped === true) this.told = i18n.t('inpage.stopped');
    if (this.host !== null) this.rule = variantOfSite(await readSiteVariants(), this.host);
  }

  async show(wanted: ReadingVariant): Promise<void> {
    if (this.isRunning && wanted === this.shown) return;
    const before = this.shown;
    this.shown = wanted;
    this.isRunning = true;
    const outcome = await showPage(this.tabId, wanted);
    if (this.shown !== wanted) return; // another choice was made meanwhile
    this.isRunning = false;
    if (outcome.status === 'failed') this.shown = before;
    this.told = outcomeWords(outcome);
    if (outcome.status === 'shown' && wanted !== 'original') await rememberPageVariant(wanted);
  }

  /** Sets what pages of this host are shown in from now on; null: as published. */
  async setRule(rule: Variant | null): Promise<void> {
    const { host } = this;
    if (host === null) return;
    const before = this.rule;
    this.rule = rule;
    try {
      await setSiteVariant(host, rule);
      this.told = i18n.t(rule === null ? 'inpage.siteOff' : 'inpage.siteOn', { host });
    } catch {
      this.rule = before;
      this.told = i18n.t('inpage.notKept');
    }
  }
}

function outcomeWords(outcome: ShowOutcome): string {
  if (outcome.status === 'failed')
    return i18n.t(troubleWords({ kind: 'failed', failure: outcome.failure }).what);
  const { shown, isAlike, isStopped } = outcome.page;
  if (isStopped) return i18n.t('inpage.stopped');
  if (shown === 'original') return i18n.t('inpage.restored');
  if (isAlike) return i18n.t('inpage.alike');
  return i18n.t('inpage.shown', { variant: i18n.t(`reader.variant.${shown}`) });
}
