import { anyOf, fields, listOf, textUpTo, wholeNumberWithin, wordOf, type Shape } from '../report/shape';
import type { PageState } from '../report';
import type { PageSeen } from './messages';

/** Shingles of what may stand around a text: more is no page that somebody reads. */
const mostAround = 50_000;

const seenShape: Shape<PageSeen> = fields<PageSeen>({
  url: textUpTo(8_192),
  seen: anyOf<PageState>(
    fields<{ readonly state: 'same' | 'changed' }>({ state: wordOf('same', 'changed') }),
    fields<Extract<PageState, { state: 'gone' }>>({
      state: wordOf('gone'),
      why: wordOf('not-found', 'text-gone'),
    }),
    fields<Extract<PageState, { state: 'moved' }>>({ state: wordOf('moved'), to: textUpTo(8_192) }),
  ),
  around: listOf(wholeNumberWithin(0, 0xffffffff), mostAround),
});

/** @throws Error when what a tab says of a kept page has another shape */
export function checkSeen(value: unknown): PageSeen {
  if (!seenShape(value)) throw new Error('The page was described in an unknown form.');
  return value;
}
