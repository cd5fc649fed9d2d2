import type { Page } from '@playwright/test';
import { putCopies } from './store-in-page';

/** Invented bodies that the copies come from, so that facets have something to count. */
export const sources = [
  '云岫市档案馆',
  '碧川县直属机关工委',
  '松岭区委党校',
  '禾泉镇人民政府',
  '臨瀾大學宣傳部',
];

/**
 * Puts so many clips into the store of an extension page: copies of the seeds that stand there, each with an
 * address, a source and a month of its own.
 */
export function copySeeds(page: Page, count: number): Promise<void> {
  return page.evaluate(putCopies, { number: count, names: sources });
}
