import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../lib/decode/decode-page';
import { extractReport } from '../../../lib/extract';
import { extractionShape } from '../../../lib/report/report-shape';
import { pageDocument } from '../../../scripts/page-document';
import { describeWithShared, sharedPath } from '../../shared-corpus';

const ownPages = resolve(import.meta.dirname, '../../pages');

/** What a page sends, as messages carry it. */
function delivered(file: string): unknown {
  const page = decodePage(readFileSync(file), null);
  if (page.status !== 'text') throw new Error(`${file}: ${page.status}`);
  const url = 'https://www.qingyuan.example/zwgk/1.html';
  const extraction = extractReport(pageDocument(page.text, url), { url, charset: page.charset });
  return JSON.parse(JSON.stringify(extraction));
}

/** A guard that stops real pages would lose clips. */
describe('the guard of what tabs deliver', () => {
  const folders = readdirSync(ownPages).filter((name) => statSync(resolve(ownPages, name)).isDirectory());

  it.each(folders)('lets %s through', (folder) => {
    expect(extractionShape(delivered(resolve(ownPages, folder, 'source.html')))).toBe(true);
  });
});

describeWithShared('the guard of what tabs deliver, on pages from the field', () => {
  const folder = sharedPath('pages', 'raw');

  it('lets all of them through', { timeout: 120_000 }, () => {
    const stopped = readdirSync(folder).filter((name) => !extractionShape(delivered(resolve(folder, name))));
    expect(stopped).toEqual([]);
  });
});
