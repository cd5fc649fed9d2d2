import { i18n } from '#i18n';
import type { Failure } from '../../lib/report';
import type { AdviceKey } from './trouble';

/** What to do, in words; an unexpected failure's own message stands in its advice, so that it can be reported. */
export function adviceText(advice: AdviceKey, failure: Failure | null): string {
  if (advice !== 'failure.unexpectedHint') return i18n.t(advice);
  return i18n.t(advice, { message: failure?.kind === 'unexpected' ? failure.message : '' });
}
