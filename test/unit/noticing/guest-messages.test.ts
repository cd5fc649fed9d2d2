import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '../../../lib/browser/guest-messages';
import { background } from '../../../lib/browser/messages';

beforeEach(() => {
  background.removeAllListeners();
  fakeBrowser.reset();
});

it('the library at the other end understands the question and is understood', async () => {
  const asked = vi.fn(() => ({ undone: true }));
  background.onMessage('undoClip', ({ data }) => {
    expect(data).toEqual({ jobId: 'job' });
    return asked();
  });
  expect(await askBackground('undoClip', { jobId: 'job' })).toEqual({ undone: true });
  expect(asked).toHaveBeenCalledOnce();
});

it('an answer of nothing is an answer', async () => {
  background.onMessage('bringHint', () => {});
  expect(await askBackground('bringHint', undefined)).toBeUndefined();
});

it('rejects when the background failed', async () => {
  background.onMessage('openLibrary', () => {
    throw new Error('the disk is full');
  });
  await expect(askBackground('openLibrary', { clipId: null })).rejects.toThrow();
});

it('rejects when nobody is there', async () => {
  await expect(askBackground('openLibrary', { clipId: null })).rejects.toThrow();
});
