import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { button, disclosure, element } from '../../../entrypoints/hint/element';
import { outcomeView, undoneView, type OutcomeActions } from '../../../entrypoints/hint/outcome-view';
import type { PanelView } from '../../../entrypoints/hint/panel';
import { reportView } from '../../../entrypoints/hint/report-view';
import type { ClipOutcome, Reason } from '../../../lib/report';

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
  // Words stand for themselves: what is tested is which of them are shown.
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A click as the person's own: only the browser can make a real one. */
function press(target: Element): void {
  const event = new (target.ownerDocument.defaultView?.Event ?? Event)('click');
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

const buttonsOf = (view: PanelView): readonly HTMLButtonElement[] =>
  view.parts.flatMap((part) => [...part.querySelectorAll('button')]);
const labelsOf = (view: PanelView): readonly (string | null)[] =>
  buttonsOf(view).map((one) => one.textContent);

describe('elements', () => {
  it('set text as text, never as markup', () => {
    const made = element('p', {}, '<img src=x onerror=alert(1)>');
    expect(made.querySelector('img')).toBeNull();
    expect(made.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('act on the person’s clicks and not on those a page makes', () => {
    const act = vi.fn();
    const made = button('words', act);
    made.dispatchEvent(new (document.defaultView?.Event ?? Event)('click'));
    expect(act).not.toHaveBeenCalled();
    press(made);
    expect(act).toHaveBeenCalledOnce();
  });

  it('unfold and fold, and are filled once', () => {
    const fill = vi.fn();
    const { button: opener, content } = disclosure('why', element('div', {}), fill);
    expect([content.hidden, opener.getAttribute('aria-expanded')]).toEqual([true, 'false']);
    expect(opener.getAttribute('aria-controls')).toBe(content.id);
    press(opener);
    expect([content.hidden, opener.getAttribute('aria-expanded')]).toEqual([false, 'true']);
    press(opener);
    press(opener);
    expect(fill).toHaveBeenCalledOnce();
  });
});

describe('the hint of a report', () => {
  const actions = { clip: vi.fn(), notOnPage: vi.fn(), notOnSite: vi.fn(), nowhere: vi.fn() };
  const reasons: readonly Reason[] = [
    { kind: 'phrase', text: '党员干部下沉一线', weight: 2 },
    { kind: 'structure', code: 'work-verbs', weight: 1 },
  ];

  it('offers to clip first of all, then the rest', () => {
    const view = reportView(() => reasons, 'qinghe.example', null, actions);
    expect(view.staysFor).toBeNull();
    expect(labelsOf(view)).toEqual([
      'popup_clip',
      'popup_why_summary',
      'hint_fewer',
      'hint_page',
      'hint_site',
      'hint_always',
    ]);
    for (const one of buttonsOf(view)) press(one);
    for (const act of Object.values(actions)) expect(act).toHaveBeenCalledOnce();
  });

  it('says which page of its report the page is', () => {
    const several = reportView(() => reasons, 'qinghe.example', { page: 1, of: 3 }, actions);
    expect(several.detail).toBe('pages_of hint_pages');
    const open = reportView(() => reasons, 'qinghe.example', { page: 2, of: null }, actions);
    expect(open.detail).toBe('pages_ofSeveral hint_pages');
    expect(reportView(() => reasons, 'qinghe.example', null, actions).detail).toBe('');
  });

  it('finds the reasons out only when they are asked for', () => {
    const explain = vi.fn(() => reasons);
    const view = reportView(explain, 'qinghe.example', null, actions);
    expect(explain).not.toHaveBeenCalled();
    const why = buttonsOf(view)[1];
    if (why !== undefined) press(why);
    const shown = view.parts.map((part) => part.textContent).join();
    expect(shown).toContain('党员干部下沉一线');
    expect(shown).toContain('reason_workVerbs');
  });
});

describe('how a clip ended', () => {
  const actions = (): OutcomeActions => ({
    undo: vi.fn(),
    openClip: vi.fn(),
    clipAgain: vi.fn(),
    reload: vi.fn(),
  });
  const title = '青禾县林业局植树造林见实效';

  it.each<[ClipOutcome, string, readonly string[]]>([
    [{ status: 'saved', clipId: 'a', title }, 'popup_ended_saved', ['popup_ended_open', 'popup_ended_undo']],
    [
      { status: 'revision', clipId: 'b', previousId: 'a', title },
      'popup_ended_revision',
      ['popup_ended_open', 'popup_ended_undo'],
    ],
    [
      { status: 'duplicate', clipId: 'a', title, clippedAt: '2026-01-01T00:00:00Z', restored: false },
      'popup_ended_duplicate',
      ['popup_ended_open'],
    ],
    [{ status: 'nothing', reason: { kind: 'no-text' } }, 'failure_nothing_noText', ['failure_again']],
    [{ status: 'failed', failure: { kind: 'storage-full' } }, 'failure_storageFull', ['failure_again']],
    [{ status: 'failed', failure: { kind: 'page-forbidden' } }, 'failure_pageForbidden', ['failure_reload']],
    [{ status: 'failed', failure: { kind: 'tab-gone' } }, 'failure_tabGone', []],
  ])('%j', (outcome, says, labels) => {
    const view = outcomeView(outcome, actions());
    expect(view.says).toBe(says);
    expect(labelsOf(view)).toEqual(labels);
    expect(view.detail).not.toBe('');
    // Bad news stays until it has been read.
    expect(view.staysFor === null).toBe(outcome.status === 'nothing' || outcome.status === 'failed');
  });

  it('opens the clip that was made, and takes back on demand', () => {
    const act = actions();
    for (const one of buttonsOf(outcomeView({ status: 'saved', clipId: 'a', title }, act))) press(one);
    expect(act.openClip).toHaveBeenCalledExactlyOnceWith('a');
    expect(act.undo).toHaveBeenCalledOnce();
  });

  it.each([
    [true, 'popup_takenBack'],
    [false, 'popup_ended_undoRefused'],
    [null, 'popup_ended_undoUnknown'],
  ] as const)('undone %s', (undone, says) => {
    expect(undoneView(undone, () => {}).says).toBe(says);
  });
});
