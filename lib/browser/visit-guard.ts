import { anyOf, fields, textUpTo, wordOf, type Shape } from '../report/shape';
import type { PageState } from '../report';
import type { PageSeen } from './messages';

const seenShape: Shape<PageSeen> = fields<PageSeen>({
  url: textUpTo(8_192),
  seen: anyOf<PageState>(
    fields<{ readonly state: 'same' | 'changed' }>({ state: wordOf('same', 'changed') }),
    fields<Extract<PageState, { state: 'gone' }>>({
      state: wordOf('gone'),
      why: wordOf('not-found', 'text-gone'),
    }),
  ),
});

/** @throws Error when what a tab says of a kept page has another shape */
export function checkSeen(value: unknown): PageSeen {
  if (!seenShape(value)) throw new Error('The page was described in an unknown form.');
  return value;
}
