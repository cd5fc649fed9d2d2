import { describe, expect, it } from 'vitest';
import { pageState, type VisitedPage } from '../../../entrypoints/visit/page-state';
import { checkSeen } from '../../../lib/browser/visit-guard';
import { pagePrint } from '../../../lib/similar/page-print';

const url = 'https://www.qinghe.example/gzdt/1.html';
const text =
  '青禾县林业局组织职工到包联村栽植树苗，并对去年栽下的苗木逐株查看补植，局党支部还为村里的老人送去了防滑鞋和常用药品。';

function page(shown: string, parts: Partial<VisitedPage> = {}): VisitedPage {
  return {
    address: () => url,
    status: () => 200,
    text: () => shown,
    pause: () => Promise.resolve(),
    ...parts,
  };
}

const state = (visited: VisitedPage) => pageState(pagePrint(text), url, visited);

describe('a kept page', () => {
  it('that still shows all its text is the same, whatever stands around it', async () => {
    expect(await state(page(`菜单 ${text} 页脚`))).toEqual({ state: 'same' });
  });

  it('that lacks some of it was changed', async () => {
    expect(await state(page(text.slice(0, 40)))).toEqual({ state: 'changed' });
  });

  it('whose text only came late is the same', async () => {
    let shown = text.slice(0, 30);
    const late = page('', {
      text: () => shown,
      pause: () => {
        shown = text;
        return Promise.resolve();
      },
    });
    expect(await state(late)).toEqual({ state: 'same' });
  });

  it('is gone when the server says so, or when nothing of the text is left', async () => {
    const notFound = { state: 'gone', why: 'not-found' };
    expect(await state(page('404', { status: () => 404 }))).toEqual(notFound);
    expect(await state(page('', { status: () => 410 }))).toEqual(notFound);
    expect(await state(page('网站首页 政务公开 办事服务'))).toEqual({ state: 'gone', why: 'text-gone' });
  });

  it('is not judged while the server is in trouble but by its text', async () => {
    expect(await state(page(text, { status: () => 503 }))).toEqual({ state: 'same' });
  });

  it('that the tab has left meanwhile is not judged', async () => {
    expect(await state(page('', { address: () => `${url}?next` }))).toBeNull();
  });
});

describe('what a tab says of a kept page', () => {
  it('is taken in the known forms only', () => {
    const changed = { url, seen: { state: 'changed' }, around: [] };
    expect(checkSeen(changed)).toEqual(changed);
    const gone = { url, seen: { state: 'gone', why: 'not-found' }, around: [] };
    expect(checkSeen(gone).seen.state).toBe('gone');
    const moved = { url, seen: { state: 'moved', to: `${url}?new` }, around: [] };
    expect(checkSeen(moved).seen.state).toBe('moved');
    const unknown = [
      { state: 'gone' },
      { state: 'same', why: 'x' },
      { state: 'moved' },
      { state: 'eaten' },
      null,
    ];
    for (const seen of unknown) expect(() => checkSeen({ url, seen, around: [] })).toThrow();
    expect(() => checkSeen({ ...changed, around: [-1] })).toThrow();
  });
});
