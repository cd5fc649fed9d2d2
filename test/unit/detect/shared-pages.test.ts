import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detectText } from '../../../lib/detect';
import { gate, mainProse, readPageEvidence } from '../../../lib/detect/page';
import type { PageKind } from '../../../lib/report';
import { pageDocument } from '../../../scripts/page-document';
import { describeWithShared, sharedPath } from '../../shared-corpus';

interface SharedPage {
  readonly file: string;
  readonly genre: 'institution' | 'near' | 'other' | 'foreign';
  readonly encoding: string;
  readonly url: string | null;
  readonly gold?: { readonly body_file?: string };
}

function open(page: SharedPage): Document {
  const bytes = readFileSync(sharedPath('pages', page.file));
  return pageDocument(new TextDecoder(page.encoding).decode(bytes), page.url);
}

function kindOf(document: Document): PageKind {
  if (!gate(document)) return 'none';
  return detectText(mainProse(document), readPageEvidence(document)).kind;
}

const unformatted = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Share of a text's eight-character stretches that stand in another. */
function shareWithin(part: string, whole: string): number {
  const starts = Array.from(
    { length: Math.max(0, Math.ceil((part.length - 7) / 4)) },
    (_, index) => index * 4,
  );
  const held = starts.filter((start) => whole.includes(part.slice(start, start + 8)));
  return held.length / Math.max(starts.length, 1);
}

describeWithShared('real pages', () => {
  const pages: readonly SharedPage[] = JSON.parse(readFileSync(sharedPath('pages', 'index.json'), 'utf8'));
  const kinds = pages.map((page) => ({ ...page, kind: kindOf(open(page)) }));
  const share = (genre: SharedPage['genre'], isCounted: (kind: PageKind) => boolean): number => {
    const ofGenre = kinds.filter((page) => page.genre === genre);
    return ofGenre.filter(({ kind }) => isCounted(kind)).length / ofGenre.length;
  };

  it('of institutions are known as such', () => {
    expect(
      share('institution', (kind) => kind === 'institutional' || kind === 'report'),
    ).toBeGreaterThanOrEqual(0.8);
  });

  it('of others are seldom taken for institutions, and hardly ever for reports', () => {
    expect(share('other', (kind) => kind === 'institutional')).toBeLessThanOrEqual(0.12);
    expect(share('other', (kind) => kind === 'report')).toBeLessThanOrEqual(0.02);
  });

  it('in other languages are nothing at all', () => {
    expect(kinds.filter(({ genre, kind }) => genre === 'foreign' && kind !== 'none')).toEqual([]);
  });

  it('with gold give their body as main text', () => {
    const withBody = pages.flatMap((page) => {
      const file = page.gold?.body_file;
      return file === undefined ? [] : [{ page, body: readFileSync(sharedPath('pages', file), 'utf8') }];
    });
    const found = withBody.filter(
      ({ page, body }) => shareWithin(unformatted(mainProse(open(page))), unformatted(body)) >= 0.8,
    );
    expect(withBody.length).toBeGreaterThan(50);
    expect(found.length / withBody.length).toBeGreaterThanOrEqual(0.95);
  });
});
