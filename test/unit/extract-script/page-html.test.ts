import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageHtml } from '../../../entrypoints/extract/page-html';
import { keptFrame, setFramesInPlace } from '../../../entrypoints/library/snapshot/kept-frames';
import { extractReport } from '../../../lib/extract';
import { flatText } from '../../../lib/report';
import { pageDocument } from '../../../scripts/page-document';
import { articlePage, paragraph } from '../extract/read-html';

beforeEach(() => {
  vi.stubGlobal(
    'DOMParser',
    class {
      readonly parseFromString = (html: string): Document => pageDocument(html, null);
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const url = 'https://www.yunxi.example/frame/';

/** A page as a browser shows it: the first of its frames holds a document that came from an address of its own. */
function pageWithFrame(inner: Document | null, around = '<p>下载</p>'): Document {
  const page = pageDocument(`<!doctype html><body>${around}<iframe src="/body.html"></iframe></body>`, url);
  const frame = page.querySelector('iframe');
  if (frame !== null) Object.defineProperty(frame, 'contentDocument', { value: inner });
  return page;
}
const kept = (html: string | null): Document => pageDocument(html ?? '', null);

describe('the page that is kept with a clip', () => {
  it('holds what stands in a frame, so that the text is found there again', () => {
    const page = pageWithFrame(pageDocument(articlePage({}), 'https://www.yunxi.example/body.html'));
    const published = page.documentElement.outerHTML;
    const html = pageHtml(page);
    expect(page.documentElement.outerHTML).toBe(published);
    const again = extractReport(kept(html), { url, charset: 'utf-8', openFrame: keptFrame });
    expect(again.status === 'report' ? flatText(again.report.blocks) : '').toContain(paragraph);
    const closed = extractReport(kept(html), { url, charset: 'utf-8', openFrame: () => null });
    expect(closed.status).toBe('nothing');
  });

  it('holds frames within frames', () => {
    expect(pageHtml(pageWithFrame(pageWithFrame(pageDocument(articlePage({}), null))))).toContain(paragraph);
  });

  it('is the page to the letter where no frame may be read or holds anything', () => {
    for (const inner of [null, pageDocument('<body> </body>', null)]) {
      const page = pageWithFrame(inner);
      expect(pageHtml(page)).toBe(page.documentElement.outerHTML);
    }
  });

  it('leaves frames out rather than the page when they are too long, and is not kept when it is too long itself', () => {
    const long = pageDocument(`<p>${'长'.repeat(4_000_000)}</p>`, null);
    expect(pageHtml(pageWithFrame(long))).not.toContain('srcdoc');
    expect(pageHtml(long)).toBeNull();
  });
});

describe('a page that is to be shown without frames', () => {
  it('has what stands in them in their places', () => {
    const page = kept(pageHtml(pageWithFrame(pageDocument(`<p>${paragraph}</p>`, null))));
    setFramesInPlace(page);
    expect(page.querySelector('iframe')).toBeNull();
    expect(page.body.textContent).toBe(`下载${paragraph}`);
  });

  it('has a body where it had frames alone', () => {
    const page = kept(
      '<html><frameset><frame srcdoc="&lt;p&gt;目录&lt;/p&gt;"><frame srcdoc="&lt;p&gt;正文&lt;/p&gt;"></frameset></html>',
    );
    setFramesInPlace(page);
    expect(page.querySelector('frameset')).toBeNull();
    expect(page.documentElement.textContent).toBe('目录正文');
  });
});
