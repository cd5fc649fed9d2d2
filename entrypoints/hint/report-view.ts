import { i18n } from '#i18n';
import type { PagePreview, Reason } from '../../lib/report';
import { pageOfPages } from '../../ui/words/pages';
import { structureWords } from '../../ui/popup/reason-words';
import { button, disclosure, element } from './element';
import type { PanelView } from './panel';

/** What the person may do about a page that was noticed. */
export interface ReportActions {
  readonly clip: () => void;
  readonly notOnPage: () => void;
  readonly notOnSite: () => void;
  readonly nowhere: () => void;
}

function phraseList(reasons: readonly Reason[]): readonly HTMLElement[] {
  const phrases = reasons.filter((reason) => reason.kind === 'phrase');
  if (phrases.length === 0) return [];
  const items = phrases.map(({ text }) =>
    element('li', {}, element('mark', { attributes: { lang: 'zh' } }, text)),
  );
  return [element('p', {}, i18n.t('popup.why.phrases')), element('ul', {}, ...items)];
}

function structureList(reasons: readonly Reason[]): readonly HTMLElement[] {
  const codes = reasons.flatMap((reason) => (reason.kind === 'structure' ? [reason.code] : []));
  if (codes.length === 0) return [];
  const items = codes.map((code) => element('li', {}, i18n.t(structureWords[code])));
  return [element('p', {}, i18n.t('popup.why.structure')), element('ul', {}, ...items)];
}

function reasonLists(reasons: readonly Reason[]): readonly HTMLElement[] {
  const lists = [...phraseList(reasons), ...structureList(reasons)];
  return lists.length === 0 ? [element('p', {}, i18n.t('popup.why.nothing'))] : lists;
}

/**
 * The hint itself: that this is a report, why (found out when asked), and what can be done about it. On a page of a
 * report in several pages it says so: its button clips this one, the popup all of them.
 */
export function reportView(
  explain: () => readonly Reason[],
  host: string,
  pages: PagePreview['pages'],
  actions: ReportActions,
): PanelView {
  const why = disclosure(i18n.t('popup.why.summary'), element('div', { class: 'more' }), (content) =>
    content.append(...reasonLists(explain())),
  );
  const fewer = disclosure(
    i18n.t('hint.fewer'),
    element(
      'div',
      { class: 'more choices' },
      button(i18n.t('hint.page'), actions.notOnPage),
      button(i18n.t('hint.site', { host }), actions.notOnSite),
      button(i18n.t('hint.always'), actions.nowhere),
    ),
  );
  const clip = button(i18n.t('popup.clip'), actions.clip, 'main');
  return {
    says: i18n.t('hint.report'),
    detail: pages === null ? '' : `${pageOfPages(pages)} ${i18n.t('hint.pages')}`,
    parts: [element('div', { class: 'row' }, clip, why.button, fewer.button), why.content, fewer.content],
    staysFor: null,
  };
}
