/** A kept page on its way to the reader. */
export type ShownSnapshot =
  | { readonly status: 'loading' }
  /** `page` is a whole document, made harmless. */
  | { readonly status: 'page'; readonly page: string }
  | { readonly status: 'none'; readonly why: 'whySeed' | 'whyOther' }
  | { readonly status: 'failed'; readonly words: string };
