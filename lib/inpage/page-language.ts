import type { Variant } from '../report';

/** Which glyphs a browser picks for a character goes by its language. BCP 47. */
const languageOf: Readonly<Record<Variant, string>> = {
  cn: 'zh-Hans',
  tw: 'zh-Hant-TW',
  hk: 'zh-Hant-HK',
  twp: 'zh-Hant-TW',
  hkp: 'zh-Hant-HK',
};

/** The language that a page names for the whole of itself, and what stands for it while the page is converted. */
export class PageLanguage {
  /** Of the page itself; null inside when the page names none. */
  #published: { readonly lang: string | null } | null = null;
  #set: string | null = null;

  constructor(readonly root: Element) {}

  setTo(variant: Variant): void {
    const now = this.root.getAttribute('lang');
    if (this.#published === null || now !== this.#set) this.#published = { lang: now };
    this.#set = languageOf[variant];
    if (now !== this.#set) this.root.setAttribute('lang', this.#set);
  }

  /** Puts the page's own language back, unless the page has named another one since. */
  restore(): void {
    const published = this.#published;
    if (published === null) return;
    this.#published = null;
    if (this.root.getAttribute('lang') !== this.#set) return;
    if (published.lang === null) this.root.removeAttribute('lang');
    else this.root.setAttribute('lang', published.lang);
  }
}
