import { i18n } from '#i18n';
import { button, element } from './element';
import type { PanelView } from './panel';

const stays = 8_000;

/** After the person wanted fewer hints: what that means, and a way back. */
export function silencedView(says: string, detail: string, undo: () => void): PanelView {
  const row = element('div', { class: 'row' }, button(i18n.t('popup.ended.undo'), undo));
  return { says, detail, parts: [row], staysFor: stays };
}

/** After that was taken back. */
export function restoredView(): PanelView {
  return { says: i18n.t('hint.restored'), detail: '', parts: [], staysFor: stays };
}
