import type { ClipOutcome, Failure, Preview } from '../report';
import { background, type ClipRequest, type JudgedPage, type LibraryPlace } from './messages';
import { LostAnswer, pauseFor, withinDeadline, withRetries } from './patience';

/**
 * Milliseconds. A long page on a slow machine is read in three seconds; a page that asks its own server is not waited
 * for.
 */
const previewDeadline = 12_000;
/** Storing may wait for a database that another page is upgrading. */
const clipDeadline = 20_000;
const shortDeadline = 4_000;
/** A worker starts in some 40 ms; the later pauses are for a machine that is busy. */
const wakingPauses: readonly number[] = [60, 200, 600, 1_500];
/** How long the end of a clip is asked for after its answer was lost: half a minute in all. */
const outcomePauses: readonly number[] = [150, 300, 600, 1_000, 2_000, 3_000, 5_000, 8_000, 10_000];
/**
 * A page that was read before the worker died comes by itself within a second; after so many looks the request is made
 * again.
 */
const patientLooks = 3;

/** Reads the page of a tab without storing anything. Never rejects. */
export async function askPreview(tabId: number): Promise<Preview> {
  try {
    return await withRetries(
      () => background.sendMessage('previewPage', { tabId }),
      previewDeadline,
      wakingPauses,
    );
  } catch (error) {
    return { status: 'failed', failure: failureOf(error) };
  }
}

/** Clips a tab and tells how it ended. Never rejects. */
export function askClip(request: ClipRequest): Promise<ClipOutcome> {
  return clipSurely(request.jobId, () => background.sendMessage('clipPage', request));
}

/** Clips the page whose content script asks, and tells how it ended. Never rejects. */
export function askClipThisPage(jobId: string): Promise<ClipOutcome> {
  return clipSurely(jobId, () => background.sendMessage('clipThisPage', { jobId }));
}

/**
 * Asks for a clip and waits for its end, also when the worker dies on the way: the job's outcome is then asked
 * for by its id, and the request is repeated (it joins the job that it began) if the new worker does not go on
 * with it by itself.
 */
async function clipSurely(jobId: string, send: () => Promise<ClipOutcome>): Promise<ClipOutcome> {
  try {
    return await withinDeadline(send, clipDeadline);
  } catch (error) {
    if (!(error instanceof LostAnswer)) return { status: 'failed', failure: failureOf(error) };
  }
  return recoverOutcome(jobId, send);
}

async function recoverOutcome(jobId: string, send: () => Promise<ClipOutcome>): Promise<ClipOutcome> {
  for (const [look, pause] of outcomePauses.entries()) {
    await pauseFor(pause);
    try {
      const known = await withinDeadline(
        () => background.sendMessage('jobOutcome', { jobId }),
        shortDeadline,
      );
      if (hasEnded(known)) return known;
      if (known.status === 'unknown' || look >= patientLooks) return await withinDeadline(send, clipDeadline);
    } catch (error) {
      if (!(error instanceof LostAnswer)) return { status: 'failed', failure: failureOf(error) };
    }
  }
  return { status: 'failed', failure: { kind: 'no-answer' } };
}

/**
 * How the last clip of a tab ended, when its popup was closed before it could be told; null when nothing is owed or
 * nobody answers.
 */
export async function askUntoldOutcome(
  tabId: number,
): Promise<{ readonly jobId: string; readonly outcome: ClipOutcome } | null> {
  try {
    return await withinDeadline(() => background.sendMessage('untoldOutcome', { tabId }), shortDeadline);
  } catch {
    return null; // the outcome stays untold and is asked for again when the popup next opens
  }
}

/** Takes a clip back. False when it is kept after all; null when nobody answered and it is not known. */
export async function askUndo(jobId: string): Promise<boolean | null> {
  try {
    const { undone } = await withRetries(
      () => background.sendMessage('undoClip', { jobId }),
      shortDeadline,
      wakingPauses,
    );
    return undone;
  } catch {
    return null; // the popup says that it does not know, and offers the library
  }
}

/** Tells what a person says of a page. False when it could not be kept. */
export async function tellJudgement(judged: JudgedPage): Promise<boolean> {
  try {
    await withRetries(() => background.sendMessage('judgePage', judged), shortDeadline, wakingPauses);
    return true;
  } catch {
    return false; // the popup says so and leaves the button
  }
}

/** Opens the library, at a clip or at its list. False when nobody answered. */
export async function askLibrary(place: LibraryPlace): Promise<boolean> {
  try {
    await withRetries(() => background.sendMessage('openLibrary', place), shortDeadline, wakingPauses);
    return true;
  } catch {
    return false; // whoever asks says so
  }
}

/** A backup that is due; null when none is, or when nobody answers: the library tells it too. */
export async function askBackupDue(): Promise<{ readonly lastBackup: string | null } | null> {
  try {
    return await withRetries(() => background.sendMessage('backupDue'), shortDeadline, wakingPauses);
  } catch {
    return null;
  }
}

function hasEnded(job: ClipOutcome | { readonly status: 'pending' | 'unknown' }): job is ClipOutcome {
  return job.status !== 'pending' && job.status !== 'unknown';
}

function failureOf(error: unknown): Failure {
  if (error instanceof LostAnswer) return { kind: 'no-answer' };
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
