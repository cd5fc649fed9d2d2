import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Failure, NothingFound } from '../../../lib/report';
import type { ClosedAccess, Trouble } from '../../../ui/popup/popup-view';
import { clipFailureWords, troubleWords } from '../../../ui/popup/trouble';

const access: readonly ClosedAccess[] = [
  'browser-page',
  'extension-store',
  'other-extension',
  'pdf',
  'local-file',
];
const reasons: readonly NothingFound['kind'][] = ['no-text', 'empty-selection', 'list-page', 'not-html'];
const failures: readonly Failure[] = [
  { kind: 'page-forbidden' },
  { kind: 'tab-gone' },
  { kind: 'no-answer' },
  { kind: 'storage-full' },
  { kind: 'unexpected', message: 'x is undefined' },
];
const troubles: readonly Trouble[] = [
  ...access.map((one): Trouble => ({ kind: 'closed', access: one })),
  ...reasons.map((kind): Trouble => ({ kind: 'nothing', reason: { kind }, kept: null })),
  ...failures.map((failure): Trouble => ({ kind: 'failed', failure })),
];

describe('trouble', () => {
  it.each(['en', 'zh_CN', 'zh_TW'])('has words for what happened and what to do in %s', (locale) => {
    const words = readFileSync(join(import.meta.dirname, `../../../locales/${locale}.yml`), 'utf8');
    for (const trouble of troubles) {
      const { what, advice } = troubleWords(trouble);
      for (const key of [what, advice]) {
        expect(words).toMatch(new RegExp(`^ +${key.split('.').at(-1)}: \\S`, 'mu'));
      }
    }
  });

  it('never says the same of two different things', () => {
    const said = troubles.map((trouble) => troubleWords(trouble).what);
    expect(new Set(said).size).toBe(troubles.length);
  });

  it('offers to read again only where that may help', () => {
    expect(troubleWords({ kind: 'closed', access: 'browser-page' }).remedy).toBeNull();
    expect(troubleWords({ kind: 'failed', failure: { kind: 'tab-gone' } }).remedy).toBeNull();
    expect(troubleWords({ kind: 'failed', failure: { kind: 'page-forbidden' } }).remedy).toBe('reload');
    expect(troubleWords({ kind: 'failed', failure: { kind: 'no-answer' } }).remedy).toBe('again');
  });

  it('does not claim that nothing was stored when the answer was lost', () => {
    expect(clipFailureWords({ kind: 'no-answer' }).advice).toBe('failure.clipNoAnswerHint');
    expect(clipFailureWords({ kind: 'storage-full' }).advice).toBe('failure.storageFullHint');
  });
});
