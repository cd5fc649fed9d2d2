import { createContext } from 'svelte';

/** The clips whose text also stands elsewhere. */
export interface TextsElsewhere {
  readonly elsewhere: ReadonlySet<string>;
}

/** Told to the entries past the list, which has no other use for it. */
export const [textsElsewhere, setTextsElsewhere] = createContext<TextsElsewhere>();
