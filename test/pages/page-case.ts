import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Approver, MendName, NothingFound, PageKind, ReportWarning, Script } from '../../lib/report';

/** What the runner hands over with the bytes, as a browser or a command line would. */
interface GivenPage {
  readonly url: string;
  /** The charset of the Content-Type header; null when the server names none. */
  readonly header: string | null;
}

/** What a right extraction gives. Where a key may be missing, a case without it says nothing about that value. */
export interface ExpectedReport {
  readonly status: 'report';
  readonly kind: PageKind;
  readonly charset: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly originalSource?: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly approvers: readonly Approver[];
  readonly issuer?: string | null;
  readonly place?: string | null;
  readonly column?: string | null;
  readonly breadcrumb?: readonly string[];
  readonly documentNumber?: string | null;
  readonly captions?: readonly { readonly text: string; readonly photographer: string | null }[];
  readonly script: Script;
  /** Each repair that was made at least once, in the order in which repairs run. */
  readonly mends: readonly MendName[];
  readonly warnings: readonly ReportWarning['kind'][];
}
export interface ExpectedNothing {
  readonly status: 'nothing';
  readonly reason: NothingFound['kind'];
  readonly kind: PageKind;
  readonly charset: string;
}
export type Expected = ExpectedReport | ExpectedNothing;

export interface PageCase {
  readonly slug: string;
  readonly bytes: Uint8Array;
  readonly page: GivenPage;
  readonly expected: Expected;
  /** The body in the form of `reportMarkdown`; '' for a page that gives no report. */
  readonly body: string;
}

const parts = ['source.html', 'expected.json', 'expected.md'];

/** The names of all case folders. */
export function pageSlugs(): readonly string[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => statSync(join(import.meta.dirname, name)).isDirectory())
    .toSorted();
}

/** Reads a case; throws when one of its three files is missing or there is one too many. */
export function readPageCase(slug: string): PageCase {
  const folder = join(import.meta.dirname, slug);
  const found = readdirSync(folder).toSorted();
  if (found.join() !== parts.toSorted().join()) {
    throw new Error(`test/pages/${slug} holds ${found.join(', ')}; a case is ${parts.join(', ')}`);
  }
  // The file's shape is checked by the comparison itself: every key of it is compared with what was extracted.
  const { page, ...expected } = JSON.parse(
    readFileSync(join(folder, 'expected.json'), 'utf8'),
  ) as Expected & {
    page: GivenPage;
  };
  return {
    slug,
    bytes: new Uint8Array(readFileSync(join(folder, 'source.html'))),
    page,
    expected,
    body: readFileSync(join(folder, 'expected.md'), 'utf8').trimEnd(),
  };
}
