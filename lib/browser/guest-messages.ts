import { extensionApi } from './extension-api';
import type { ToBackground, ToTab } from './messages';

/*
 * The messages of messages.ts in the envelopes of @webext-core/messaging, which answers at the other end. The
 * library itself would be as large as the guest.
 */

type Asked<Protocol, Name extends keyof Protocol> = Protocol[Name] extends (data: infer Data) => unknown
  ? Data
  : undefined;
type Answer<Protocol, Name extends keyof Protocol> = Protocol[Name] extends (...data: never[]) => infer Result
  ? Result
  : never;

/** Asks the background. Rejects when it has failed, or is not there: its extension may have been replaced. */
export async function askBackground<Name extends keyof ToBackground>(
  type: Name,
  data: Asked<ToBackground, Name>,
): Promise<Answer<ToBackground, Name>> {
  const envelope = { type, data, timestamp: Date.now() };
  const answer: unknown = await extensionApi().runtime.sendMessage(envelope);
  if (typeof answer !== 'object' || answer === null || 'err' in answer) throw new Error('No response');
  // The background's handlers are typed by the same map.
  return Reflect.get(answer, 'res') as Answer<ToBackground, Name>;
}

/** Answers one message to this tab, at once. */
export function answerInTab<Name extends keyof ToTab>(type: Name, answer: () => Answer<ToTab, Name>): void {
  extensionApi().runtime.onMessage.addListener(
    (message: unknown, _sender, respond: (answer: unknown) => void) => {
      const isAsked =
        typeof message === 'object' && message !== null && Reflect.get(message, 'type') === type;
      if (isAsked) respond({ res: answer() });
      return false;
    },
  );
}
