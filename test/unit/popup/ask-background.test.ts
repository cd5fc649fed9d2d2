import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askClip, askPreview, askUndo, tellJudgement } from '../../../lib/browser/ask-background';
import { background, type ClipRequest } from '../../../lib/browser/messages';
import type { ClipOutcome } from '../../../lib/report';

const request: ClipRequest = {
  jobId: 'job-1',
  tabId: 7,
  from: 'popup',
  edits: { title: null, tags: [] },
  part: 'selection-or-page',
};
const saved: ClipOutcome = { status: 'saved', clipId: 'c1', title: '某镇工作' };
const died = new Error(
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
);
const asleep = new Error('Could not establish connection. Receiving end does not exist.');

/** What a worker answers, message by message; an Error is thrown as the browser does, 'silence' never answers. */
function worker(answers: readonly (readonly [type: string, answer: unknown])[]): string[] {
  const heard: string[] = [];
  const left = [...answers];
  vi.spyOn(background, 'sendMessage').mockImplementation(async (type) => {
    heard.push(type);
    const [expected, answer] = left.shift() ?? ['nothing more', undefined];
    expect(type).toBe(expected);
    if (answer instanceof Error) throw answer;
    if (answer === 'silence') return new Promise<never>(() => {});
    return answer as never; // each test pairs its messages with answers of their kind
  });
  return heard;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  await vi.runAllTimersAsync();
  return promise;
}

describe('asking a worker that may die', () => {
  it('asks again for a preview while the worker wakes', async () => {
    const heard = worker([
      ['previewPage', asleep],
      ['previewPage', { status: 'nothing', reason: { kind: 'no-text' } }],
    ]);
    expect(await settled(askPreview(7))).toEqual({ status: 'nothing', reason: { kind: 'no-text' } });
    expect(heard).toHaveLength(2);
  });

  it('says that nobody answered when a preview never comes', async () => {
    worker(Array.from({ length: 5 }, () => ['previewPage', 'silence'] as const));
    expect(await settled(askPreview(7))).toEqual({ status: 'failed', failure: { kind: 'no-answer' } });
  });

  it('does not repeat what the worker itself refused', async () => {
    const heard = worker([['previewPage', new Error('Zhen is not defined')]]);
    expect(await settled(askPreview(7))).toEqual({
      status: 'failed',
      failure: { kind: 'unexpected', message: 'Zhen is not defined' },
    });
    expect(heard).toHaveLength(1);
  });

  it('learns how a clip ended whose answer was lost', async () => {
    worker([
      ['clipPage', died],
      ['jobOutcome', asleep],
      ['jobOutcome', { status: 'pending' }],
      ['jobOutcome', saved],
    ]);
    expect(await settled(askClip(request))).toEqual(saved);
  });

  it('sends the same job again when the worker never heard of it', async () => {
    worker([
      ['clipPage', asleep],
      ['jobOutcome', { status: 'unknown' }],
      ['clipPage', saved],
    ]);
    expect(await settled(askClip(request))).toEqual(saved);
    const jobs = vi.mocked(background.sendMessage).mock.calls.map(([, data]) => data);
    expect(jobs[2]).toEqual(request);
  });

  it('joins its job again when the new worker does not go on with it by itself', async () => {
    worker([
      ['clipPage', died],
      ...Array.from({ length: 4 }, () => ['jobOutcome', { status: 'pending' }] as const),
      ['clipPage', saved],
    ]);
    expect(await settled(askClip(request))).toEqual(saved);
  });

  it('keeps asking when the repeated request is lost too', async () => {
    worker([
      ['clipPage', died],
      ['jobOutcome', { status: 'unknown' }],
      ['clipPage', died],
      ['jobOutcome', saved],
    ]);
    expect(await settled(askClip(request))).toEqual(saved);
  });

  it('does not say that an undo failed when it only does not know', async () => {
    worker(Array.from({ length: 5 }, () => ['undoClip', died] as const));
    expect(await settled(askUndo('job-1'))).toBeNull();
  });

  it('tells whether a judgement was kept', async () => {
    worker([['judgePage', undefined]]);
    const judged = { url: 'http://a.example/', judgement: 'not-this-kind', score: 2 } as const;
    expect(await settled(tellJudgement(judged))).toBe(true);
    worker([['judgePage', new Error('full')]]);
    expect(await settled(tellJudgement(judged))).toBe(false);
  });
});
