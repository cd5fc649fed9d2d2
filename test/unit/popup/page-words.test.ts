import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../ui/popup/page-words';

describe('the words of a page', () => {
  it('take the face of their script', () => {
    expect([languageOf('hans'), languageOf('hant'), languageOf('mixed'), languageOf('none')]).toEqual([
      'zh-Hans',
      'zh-Hant',
      'zh',
      'zh',
    ]);
  });
});
