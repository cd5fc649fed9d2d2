/** The other side went away or did not answer in time; asking again is harmless and may help. */
export class LostAnswer extends Error {
  override readonly name = 'LostAnswer';
}

/** How the browsers and the messaging library say that the other side went away: each with where it was seen. */
const goneAway: readonly string[] = [
  'Receiving end does not exist', // both: the worker was being started or replaced
  'message channel closed', // Chromium: the worker died before it answered
  'message port closed', // Chromium: nobody listened for this message yet
  'Message manager disconnected', // Firefox: the event page was suspended
  'went out of scope', // Firefox: the promise of the answer was collected with its page
  'No response', // @webext-core/messaging: an empty answer
];

/**
 * Sends once and waits at most `deadline` milliseconds.
 * @throws LostAnswer when the other side went away or the time ran out; the other side's own error otherwise
 */
export async function withinDeadline<Answer>(send: () => Promise<Answer>, deadline: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LostAnswer(`No answer within ${deadline} ms`)), deadline);
  });
  try {
    return await Promise.race([send(), late]);
  } catch (error) {
    throw isGoneAway(error) ? new LostAnswer(error.message) : error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Sends, and sends again after each of `pauses` (milliseconds) while answers are lost. Only for requests that
 * may be repeated.
 * @throws LostAnswer when the last try was lost too; the other side's own error at once
 */
export async function withRetries<Answer>(
  send: () => Promise<Answer>,
  deadline: number,
  pauses: readonly number[],
): Promise<Answer> {
  for (const pause of pauses) {
    try {
      return await withinDeadline(send, deadline);
    } catch (error) {
      if (!(error instanceof LostAnswer)) throw error;
      await pauseFor(pause);
    }
  }
  return withinDeadline(send, deadline);
}

/** Resolves after so many milliseconds. */
export function pauseFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function isGoneAway(error: unknown): error is Error {
  return error instanceof Error && goneAway.some((words) => error.message.includes(words));
}
