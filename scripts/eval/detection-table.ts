import { badgeThreshold, detectText, type PageEvidence } from '../../lib/detect';
import { gate, mainProse, readPageEvidence } from '../../lib/detect/page';
import { pageDocument } from '../page-document';
import type { CorpusPage, Genre } from './corpus';

const genres: readonly Genre[] = ['institution', 'near', 'other', 'foreign'];

interface Noticed {
  readonly pages: number;
  readonly similar: number;
  readonly institutional: number;
}

/**
 * How the pages of the corpus are noticed, by genre. None of them is a work report: every “similar report”
 * is a false alarm. For “institutional page” the genre `institution` is what should be found, `other` and
 * `foreign` what should not.
 */
export function detectionRows(pages: readonly CorpusPage[]): readonly (readonly string[])[] {
  const noticed = new Map<Genre, Noticed>();
  for (const page of pages) {
    const {
      pages: count,
      similar,
      institutional,
    } = noticed.get(page.genre) ?? { pages: 0, similar: 0, institutional: 0 };
    const verdict = verdictOf(page);
    noticed.set(page.genre, {
      pages: count + 1,
      similar: similar + (verdict.similar ? 1 : 0),
      institutional: institutional + (verdict.institutional ? 1 : 0),
    });
  }
  const of = (genre: Genre): Noticed => noticed.get(genre) ?? { pages: 0, similar: 0, institutional: 0 };
  const right = of('institution').institutional;
  const wrong = of('other').institutional + of('foreign').institutional;
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, of('institution').pages);
  return [
    ['noticing', 'pages', 'similar report', 'institutional page'],
    ...genres.map((genre) => [
      genre,
      `${of(genre).pages}`,
      `${of(genre).similar}`,
      `${of(genre).institutional}`,
    ]),
    [
      'institutional page',
      '',
      '',
      `P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${((2 * precision * recall) / Math.max(0.001, precision + recall)).toFixed(2)}`,
    ],
  ];
}

function verdictOf({ html, url }: CorpusPage): { similar: boolean; institutional: boolean } {
  const document = pageDocument(html, url);
  if (!gate(document)) return { similar: false, institutional: false };
  const evidence: PageEvidence = readPageEvidence(document);
  const { score, kind } = detectText(mainProse(document), evidence);
  return { similar: score >= badgeThreshold, institutional: kind === 'institutional' || kind === 'report' };
}
