import { describe, expect, it } from 'vitest';
import { pageDocument } from '../../../scripts/page-document';

describe('pageDocument', () => {
  it('parses unclosed tags as a browser does', () => {
    const document = pageDocument('<title>题</title><p>一<p>二<table><tr><td>三', null);
    expect([...document.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['一', '二三']);
    expect(document.title).toBe('题');
    expect(document.querySelector('table > tbody > tr > td')?.textContent).toBe('三');
  });

  it('puts text that stands between table rows before the table', () => {
    const document = pageDocument('<table>前<tr><td>格</td></tr></table>', null);
    expect(document.body.textContent).toBe('前格');
    expect(document.body.firstChild?.nodeValue).toBe('前');
  });

  it('reads a nest 100,000 deep without overflow', () => {
    const document = pageDocument('<div>'.repeat(100_000) + '底', null);
    expect(document.body.textContent).toBe('底');
  });

  it('gives frames with srcdoc their document, and no frame in endless nesting', () => {
    const inner = '<p>内</p><iframe srcdoc="<p>更内</p>"></iframe>'.replaceAll('"', '&quot;');
    const document = pageDocument(`<iframe srcdoc="${inner}"></iframe>`, 'https://a.example/');
    const frame = document.querySelector('iframe');
    expect(frame?.contentDocument?.body.querySelector('p')?.textContent).toBe('内');
    expect(frame?.contentDocument?.querySelector('iframe')?.contentDocument?.body.textContent).toBe('更内');
  });

  it('keeps framesets', () => {
    const document = pageDocument('<frameset><frame src="a.html"><frame src="b.html"></frameset>', null);
    expect(document.querySelectorAll('frame').length).toBe(2);
  });

  it('says its address', () => {
    expect(pageDocument('', 'https://a.example/b').URL).toBe('https://a.example/b');
    expect(pageDocument('', null).URL).toBe('about:blank');
  });

  it('keeps template content out of the text', () => {
    const document = pageDocument('<template><p>样</p></template><p>文</p>', null);
    expect(document.body.textContent).toBe('文');
  });
});
