import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteDraft } from '../../../entrypoints/library/note-draft.svelte';

/** What was stored, in order. */
let stored: [clipId: string, note: string][] = [];
let refuse = false;
let draft: NoteDraft;

beforeEach(() => {
  vi.useFakeTimers();
  stored = [];
  refuse = false;
  draft = new NoteDraft((clipId, note) => {
    if (refuse) return Promise.reject(new Error('no room'));
    stored.push([clipId, note]);
    return Promise.resolve();
  });
  draft.show('a', '');
});
afterEach(() => vi.useRealTimers());

describe('a note', () => {
  it('is stored when the person pauses', async () => {
    draft.write('一');
    draft.write('一条');
    expect(draft.state).toBe('waiting');
    await vi.runAllTimersAsync();
    expect(stored).toEqual([['a', '一条']]);
    expect(draft.state).toBe('saved');
  });

  it('is stored under its own clip when another is opened', async () => {
    draft.write('一');
    draft.show('b', '别的');
    await vi.runAllTimersAsync();
    expect(stored).toEqual([['a', '一']]);
    expect([draft.text, draft.state]).toEqual(['别的', 'saved']);
  });

  it('takes what another window stored, but not over what is being written', () => {
    draft.show('a', '别的窗口');
    expect(draft.text).toBe('别的窗口');
    draft.write('我的');
    draft.show('a', '又一个');
    expect(draft.text).toBe('我的');
  });

  it('that could not be stored says so, and is tried again with the next word', async () => {
    refuse = true;
    draft.write('一');
    await vi.runAllTimersAsync();
    expect(draft.state).toBe('failed');
    refuse = false;
    draft.write('一条');
    await vi.runAllTimersAsync();
    expect([draft.state, stored]).toEqual(['saved', [['a', '一条']]]);
  });

  it('written on while the store is busy is stored again', async () => {
    draft.write('一');
    const first = draft.flush();
    draft.write('一条');
    await first;
    expect(draft.state).toBe('waiting');
    await vi.runAllTimersAsync();
    expect(stored.at(-1)).toEqual(['a', '一条']);
  });
});
