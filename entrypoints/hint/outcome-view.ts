import { i18n } from '#i18n';
import type { ClipOutcome, StoreOutcome } from '../../lib/report';
import { adviceText } from '../../ui/popup/advice-text';
import { clipFailureWords, troubleWords, type TroubleWords } from '../../ui/popup/trouble';
import { alsoKeptWords } from '../../ui/words/also-kept';
import { button, element } from './element';
import type { PanelView } from './panel';

/** What the person may do about the end of a clip. */
export interface OutcomeActions {
  readonly undo: () => void;
  readonly openClip: (clipId: string) => void;
  readonly clipAgain: () => void;
  readonly reload: () => void;
}

/** Good news goes by itself; what failed stays until it has been read. */
const goodNewsStays = 9_000;

const storedWords = {
  saved: 'popup.ended.saved',
  revision: 'popup.ended.revision',
  duplicate: 'popup.ended.duplicate',
} as const satisfies Record<StoreOutcome['status'], string>;

/** What else there is to know of a text that was kept: where it is kept from besides. */
function wordsBeside(outcome: StoreOutcome): readonly string[] {
  if (outcome.status === 'duplicate') return outcome.noted === true ? [i18n.t('popup.ended.noted')] : [];
  return outcome.also === undefined ? [] : [alsoKeptWords(outcome.also)];
}

function storedView(outcome: StoreOutcome, actions: OutcomeActions): PanelView {
  const open = button(i18n.t('popup.ended.open'), () => actions.openClip(outcome.clipId));
  const undo = button(i18n.t('popup.ended.undo'), actions.undo);
  const isNew = outcome.status !== 'duplicate';
  return {
    says: i18n.t(storedWords[outcome.status]),
    detail: [outcome.title, ...wordsBeside(outcome)].join(' · '),
    parts: [element('div', { class: 'row' }, open, ...(isNew ? [undo] : []))],
    staysFor: goodNewsStays,
  };
}

function troubleView(words: TroubleWords, advice: string, actions: OutcomeActions): PanelView {
  const remedies = {
    again: () => [button(i18n.t('failure.again'), actions.clipAgain)],
    reload: () => [button(i18n.t('failure.reload'), actions.reload)],
  };
  const buttons = words.remedy === null ? [] : remedies[words.remedy]();
  return {
    says: i18n.t(words.what),
    detail: advice,
    parts: [element('div', { class: 'row' }, ...buttons)],
    staysFor: null,
  };
}

/** How a clip ended: what is kept and can be opened or taken back, or what went wrong and what to do. */
export function outcomeView(outcome: ClipOutcome, actions: OutcomeActions): PanelView {
  switch (outcome.status) {
    case 'nothing': {
      const words = troubleWords({ kind: 'nothing', reason: outcome.reason, kept: null });
      return troubleView(words, adviceText(words.advice, null), actions);
    }
    case 'failed': {
      const words = clipFailureWords(outcome.failure);
      return troubleView(words, adviceText(words.advice, outcome.failure), actions);
    }
    default:
      return storedView(outcome, actions);
  }
}

/** What became of an undo. null: nobody answered. */
export function undoneView(undone: boolean | null, openLibrary: () => void): PanelView {
  if (undone === true)
    return { says: i18n.t('popup.takenBack'), detail: '', parts: [], staysFor: goodNewsStays };
  const says = undone === false ? i18n.t('popup.ended.undoRefused') : i18n.t('popup.ended.undoUnknown');
  const open = button(i18n.t('popup.library'), openLibrary);
  return { says, detail: '', parts: [element('div', { class: 'row' }, open)], staysFor: null };
}

/** While something is under way. */
export function busyView(says: string): PanelView {
  return { says, detail: '', parts: [], staysFor: null };
}
