/** What a kept page was when it was visited again. */
export type PageState =
  /** 'same': all text of its newest clip still stands there; 'changed': some of it does not, or prose was put to it. */
  | { readonly state: 'same' | 'changed' }
  /** 'not-found': the server says that there is no such page; 'text-gone': nearly nothing of the text stands there. */
  | { readonly state: 'gone'; readonly why: 'not-found' | 'text-gone' }
  /** Its address leads to another, `to`. */
  | { readonly state: 'moved'; readonly to: string };
