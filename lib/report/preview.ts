import type { Detection, NearestText } from './detection';
import type { Failure } from './outcome';
import type { PageState } from './page-state';
import type { NothingFound } from './report';
import type { Script, TraditionalFlavour } from './script';

/** What the store already holds of a page or of its text. */
export interface AlreadySaved {
  readonly clipId: string;
  readonly title: string;
  readonly clippedAt: string;
  /** 'same-text': this very text is kept, here or from elsewhere; 'same-page': this page was kept with another text. */
  readonly how: 'same-text' | 'same-page';
  /** Whether this is another page than the clip's own, and not noted with it yet: clipping it notes it. */
  readonly isElsewhere: boolean;
  /** Which revision of its page that clip is; a new text of the same page becomes the next. */
  readonly revision: number;
  /** What the page was at its last visit; null when it was not visited since, or is not that clip's own. */
  readonly visit: PageState['state'] | null;
}

/** A clip of a page that shows nothing to clip any more. */
export interface KeptBefore {
  readonly clipId: string;
  readonly title: string;
  readonly clippedAt: string;
}

/** A judgement of a person on what a page is. */
export type Judgement = 'not-this-kind' | 'this-kind';

/** A page as it would be clipped, before anything is stored. */
export interface PagePreview {
  readonly status: 'ready';
  readonly url: string | null;
  readonly title: string | null;
  readonly firstClause: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  /** At most 600 characters of the mended body, one string a block. */
  readonly opening: readonly string[];
  readonly characters: number;
  readonly script: Script;
  readonly flavour: TraditionalFlavour | null;
  readonly mendCount: number;
  /** Which page of its report it is, and of how many (null: not told); null for a report on one page. */
  readonly pages: { readonly page: number; readonly of: number | null } | null;
  readonly isSelection: boolean;
  readonly isFallback: boolean;
  readonly detection: Detection | null;
  readonly nearest: NearestText | null;
  readonly already: AlreadySaved | null;
  /** What the person last said of this page. */
  readonly judgement: Judgement | null;
  /** Tags in use, the most used first, at most 200: for completing what is typed. */
  readonly knownTags: readonly string[];
}

/** What the popup shows before anything is stored. */
export type Preview =
  | PagePreview
  | {
      readonly status: 'nothing';
      readonly reason: NothingFound;
      /** The newest clip of the page; null when it was never clipped. */
      readonly kept: KeptBefore | null;
    }
  | { readonly status: 'failed'; readonly failure: Failure };
