import { describe, expect, it } from 'vitest';
import { limits } from '../../../lib/extract/limits';
import { treeOfHtml } from './read-html';

const textOf = (html: string, keepHidden = false): string =>
  treeOfHtml(html, keepHidden)
    .nodes.map(({ text }) => text.trim())
    .join('');

describe('readPageTree', () => {
  it('leaves out what is no text and what its own markup hides', () => {
    const html =
      '<script>甲</script><style>乙</style><p hidden>丙</p><p style="DISPLAY : none">丁</p><select><option>戊</select><p>己</p>';
    expect(textOf(html)).toBe('己');
    expect(treeOfHtml(html).hidden).toEqual(['丙', '丁']);
    expect(textOf(html, true)).toBe('丙丁己');
  });

  it('says where each element ends', () => {
    const { nodes } = treeOfHtml('<div id="a"><b>甲</b></div><div id="b">乙</div>');
    const first = nodes.findIndex(({ tag }) => tag === 'div');
    expect(nodes[nodes[first]?.end ?? 0]?.element.id).toBe('b');
  });

  it('reads text below the depth limit as if it stood at the limit', () => {
    const tree = treeOfHtml('<div>'.repeat(limits.depth + 500) + '底');
    expect(tree.partial).toBe('too-deep');
    expect(tree.nodes.at(-1)?.text).toBe('底');
  });

  it('stops at the character limit and says so', () => {
    const tree = treeOfHtml(`<p>${'字'.repeat(limits.characters + 10)}</p><p>后</p>`);
    expect(tree.partial).toBe('too-large');
    expect(tree.nodes.reduce((sum, { text }) => sum + text.length, 0)).toBe(limits.characters);
  });

  it('reads the text of a form', () => {
    expect(textOf('<form><div>甲</div><input name="firstChild"><p>乙</p></form>')).toBe('甲乙');
  });
});
