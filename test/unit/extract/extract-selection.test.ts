import { describe, expect, it } from 'vitest';
import { extractSelection } from '../../../lib/extract';
import { blockText, type Extraction } from '../../../lib/report';
import { pageDocument } from '../../../scripts/page-document';
import { articlePage, siteUrl } from './read-html';

const body =
  '<p id="a">第一段文字。</p><p id="b">第二段<b>强调</b>文字。</p><script>x</script><p id="c">分享到：微信</p>';
const page = () => pageDocument(articlePage({ body }), siteUrl);

function node(document: Document, selector: string): Node {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`the page has ${selector}`);
  return found;
}

const select = (
  document: Document,
  ...ranges: readonly (readonly [Node, number, Node, number])[]
): Extraction =>
  extractSelection(
    document,
    ranges.map(([startContainer, startOffset, endContainer, endOffset]) => ({
      startContainer,
      startOffset,
      endContainer,
      endOffset,
    })),
    { url: siteUrl, charset: 'utf-8' },
  );
const texts = (extraction: Extraction): readonly string[] =>
  extraction.status === 'report' ? extraction.report.blocks.map(blockText) : [];

describe('extractSelection', () => {
  it('gives the selected text, cut at its ends, with the metadata of the page', () => {
    const document = page();
    const first = node(document, '#a').firstChild;
    const last = node(document, '#b').lastChild;
    if (first === null || last === null) throw new Error('the paragraphs have text');
    const extraction = select(document, [first, 3, last, 2]);
    expect(texts(extraction)).toEqual(['文字。', '第二段强调文字']);
    expect(extraction).toMatchObject({
      report: {
        extractor: { name: 'selection' },
        metadata: { title: { value: '云溪县水务局扎实做好防汛工作' } },
      },
    });
  });

  it('reads ranges between elements, and keeps what would be furniture on the page', () => {
    const document = page();
    const text = node(document, '.text');
    expect(texts(select(document, [text, 1, text, 4]))).toEqual(['第二段强调文字。', '分享到：微信']);
  });

  it('joins several ranges', () => {
    const document = page();
    const [a, b] = [node(document, '#a'), node(document, '#b')];
    expect(texts(select(document, [a, 0, a, 1], [b, 1, b, 2]))).toEqual(['第一段文字。', '强调']);
  });

  it('says when nothing is selected', () => {
    const document = page();
    const a = node(document, '#a');
    expect(select(document, [a, 0, a, 0])).toEqual({
      status: 'nothing',
      reason: { kind: 'empty-selection' },
    });
  });
});
