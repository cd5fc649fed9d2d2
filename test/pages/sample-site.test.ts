import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSampleSite } from '../../scripts/sample-site/index.mjs';
import { samplePages } from '../../scripts/sample-site/pages.mjs';
import type { SamplePage } from '../../scripts/sample-site/sample-report';
import { readPage } from './read-page';

/** Pages that are whole only in a browser: their text is put there by a script or stands in a frame with an address. */
const madeByBrowser = /^\/(?:spa|late|frame)\/(?!body)/;
const pages = samplePages.filter(({ path }) => !madeByBrowser.test(path));

describe('the sample site', () => {
  let site: Awaited<ReturnType<typeof startSampleSite>>;
  beforeAll(async () => {
    site = await startSampleSite();
  });
  afterAll(() => site.close());

  async function fetchPage({ path }: SamplePage) {
    const response = await fetch(site.url + path);
    const header = /charset=(\S+)/.exec(response.headers.get('content-type') ?? '')?.[1] ?? null;
    return { status: response.status, header, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  it.each(samplePages)('serves $path in the charset it says', async (page) => {
    const { status, header, bytes } = await fetchPage(page);
    expect(status).toBe(200);
    expect(header).toBe(page.charsetInHeader ? page.charset : null);
    const isUtf8 = (() => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('<');
      } catch {
        return false;
      }
    })();
    expect(isUtf8).toBe(page.charset === 'utf-8');
  });

  it.each(pages.filter(({ expects }) => expects.clips))(
    '$path gives the report it stands for',
    async (page) => {
      const { header, bytes } = await fetchPage(page);
      const { title, publishedAt, source, script } = page.expects;
      expect(readPage(bytes, site.url + page.path, header)).toMatchObject({
        title,
        publishedAt,
        source,
        script,
      });
    },
  );

  it.each(pages.filter(({ expects }) => !expects.clips))('$path gives nothing', async (page) => {
    const { header, bytes } = await fetchPage(page);
    expect(readPage(bytes, site.url + page.path, header).status).toBe('nothing');
  });

  it('changes the text of one page at the same address, and back', async () => {
    const changing = samplePages.find(({ html }) => html(1) !== html(2));
    if (changing === undefined) throw new Error('no page changes');
    const read = async () => new TextDecoder().decode((await fetchPage(changing)).bytes);
    const before = await read();
    await fetch(`${site.url}/control/edit?edition=2`, { method: 'POST' });
    const changed = await read();
    await fetch(`${site.url}/control/edit?edition=1`, { method: 'POST' });
    expect(changed).not.toBe(before);
    expect(await read()).toBe(before);
  });

  it('says so when there is no such page', async () => {
    expect((await fetch(`${site.url}/nowhere`)).status).toBe(404);
  });
});
