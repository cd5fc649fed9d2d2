import { i18n } from '#i18n';
import { uiLanguage } from '../../ui/words/locale';
import { button, element } from './element';
import { hintStyle } from './style';

/** What the panel shows at one time. */
export interface PanelView {
  /** One sentence, read out by screen readers. */
  readonly says: string;
  /** A second line under it, such as a clip's title; '' for none. */
  readonly detail: string;
  readonly parts: readonly HTMLElement[];
  /** Milliseconds after which it goes by itself, unless the person is at it; null: it stays. */
  readonly staysFor: number | null;
}

/** A screen reader reads what changes in a status; one that appears with its words already there is often missed. */
const announceDelay = 60;

/** A small card in the corner of the page, in a closed shadow root at the end of the document. */
export class Panel {
  private open: { readonly host: HTMLElement; readonly root: ShadowRoot } | null = null;
  private closing: ReturnType<typeof setTimeout> | undefined;

  /** `onDismiss`: the person closed it, by Escape or the cross. */
  constructor(private readonly onDismiss: () => void) {}

  show(view: PanelView): void {
    this.open ??= this.openIn(document.documentElement);
    const { root } = this.open;
    const hadFocus = root.activeElement !== null;
    const section = this.sectionOf(view);
    root.querySelector('section')?.remove();
    root.append(section);
    if (hadFocus) (section.querySelector('button') ?? section).focus();
    this.closeAfter(view.staysFor, section);
  }

  close(): void {
    clearTimeout(this.closing);
    window.removeEventListener('keydown', this.onKey, true);
    this.open?.host.remove();
    this.open = null;
  }

  private openIn(parent: HTMLElement): { readonly host: HTMLElement; readonly root: ShadowRoot } {
    const host = document.createElement('zhaibao-hint');
    const root = host.attachShadow({ mode: 'closed' });
    adoptStyle(root);
    // The page's own shortcuts must not act on keys that are pressed in the hint.
    for (const type of ['keydown', 'keyup', 'keypress'])
      host.addEventListener(type, (event) => event.stopPropagation());
    window.addEventListener('keydown', this.onKey, true);
    parent.append(host);
    return { host, root };
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape' && !event.isComposing) this.onDismiss();
  };

  private sectionOf(view: PanelView): HTMLElement {
    const says = element('span', { attributes: { role: 'status' } });
    setTimeout(() => says.append(view.says), announceDelay);
    const detail = view.detail === '' ? [] : [element('span', { class: 'detail' }, view.detail)];
    const cross = button('×', this.onDismiss, 'cross');
    cross.setAttribute('aria-label', i18n.t('hint.close'));
    const mark = element(
      'span',
      { class: 'mark', attributes: { 'aria-hidden': 'true' } },
      i18n.t('badge.mark'),
    );
    return element(
      'section',
      { attributes: { 'aria-label': i18n.t('hint.name'), lang: uiLanguage(), tabindex: '-1' } },
      element('div', { class: 'head' }, mark, element('p', {}, says, ...detail)),
      ...view.parts,
      cross,
    );
  }

  private closeAfter(delay: number | null, section: HTMLElement): void {
    clearTimeout(this.closing);
    if (delay === null) return;
    const hold = (): void => clearTimeout(this.closing);
    const start = (): void => {
      hold();
      this.closing = setTimeout(() => this.close(), delay);
    };
    section.addEventListener('pointerenter', hold);
    section.addEventListener('focusin', hold);
    section.addEventListener('pointerleave', start);
    section.addEventListener('focusout', start);
    if (!section.matches(':focus-within')) start();
  }
}

/**
 * A constructed sheet is no inline style, so that no page's content security policy forbids it. Firefox let
 * content scripts adopt one only lately (mdn/browser-compat-data issue 25003); before, it throws.
 */
function adoptStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hintStyle);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', {}, hintStyle));
  }
}
