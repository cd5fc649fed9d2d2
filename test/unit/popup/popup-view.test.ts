import { describe, expect, it } from 'vitest';
import type { PagePreview } from '../../../lib/report';
import { draftOf, editedTitle } from '../../../ui/popup/popup-view';

const preview: PagePreview = {
  status: 'ready',
  url: 'http://www.xian.example/a.html',
  title: '青溪镇　落实\u202E入冬安全',
  firstClause: '近日',
  source: null,
  publishedAt: null,
  opening: ['近日，'],
  characters: 3,
  script: 'hans',
  flavour: null,
  mendCount: 0,
  pages: null,
  isSelection: false,
  isFallback: false,
  detection: null,
  nearest: null,
  already: null,
  judgement: null,
  knownTags: [],
};

describe('the title a person may edit', () => {
  it('begins as the page says it, on one line and without marks that turn its direction', () => {
    expect(draftOf(preview).title).toBe('青溪镇 落实入冬安全');
    expect(draftOf({ ...preview, title: null }).title).toBe('');
  });

  it('is no edit while it says what the page says, or nothing', () => {
    const draft = draftOf(preview);
    expect(editedTitle(draft, preview)).toBeNull();
    expect(editedTitle({ ...draft, title: ` ${draft.title} ` }, preview)).toBeNull();
    expect(editedTitle({ ...draft, title: '  ' }, preview)).toBeNull();
  });

  it('is sent along on one line once it says something else', () => {
    const draft = { ...draftOf(preview), title: '青溪镇\n入冬' };
    expect(editedTitle(draft, preview)).toBe('青溪镇 入冬');
    expect(editedTitle({ ...draft, title: '青溪' }, { ...preview, title: null })).toBe('青溪');
  });
});
