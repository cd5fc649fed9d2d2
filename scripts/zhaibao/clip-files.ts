import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Variant } from '../../lib/report';
import type { ClipAnswer, ClipOrder } from './clip-worker';
import { writeLine } from './output';

/** A page that takes longer is given up; the slowest real ones take a second. */
const mostSeconds = 60;
/** Memory for one page's tree. A page that needs more ends its worker, not the process. */
const mostMegabytes = 2048;

/** Clips files in order and prints one line for each; whether all of them gave a clip. */
export async function clipFiles(files: readonly string[], variants: readonly Variant[]): Promise<boolean> {
  const clipper = new SupervisedClipper();
  let allClipped = true;
  for (const name of files) {
    const { line, clipped } = await clipper.clip({ path: resolve(startDirectory(), name), name, variants });
    allClipped &&= clipped;
    await writeLine(line);
  }
  await clipper.stop();
  return allClipped;
}

/** Where the person stood: npm runs its scripts in the project's own directory. */
function startDirectory(): string {
  const { npm_lifecycle_event: script, INIT_CWD: start } = process.env;
  return script === 'zhaibao' && start !== undefined ? start : process.cwd();
}

/**
 * Clips in a thread of its own, so that a page that exhausts memory or never ends costs its own line and no other.
 * A new thread takes over after such a page.
 */
class SupervisedClipper {
  private worker: Worker | null = null;

  async clip(order: ClipOrder): Promise<ClipAnswer> {
    this.worker ??= new Worker(new URL('start-clip-worker.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const answered = await answerOf(this.worker, order);
    if (typeof answered !== 'string') return answered;
    await this.stop();
    return { line: JSON.stringify({ file: order.name, error: answered }), clipped: false };
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }
}

/** What the worker answers, or in words why it never will. */
async function answerOf(worker: Worker, order: ClipOrder): Promise<ClipAnswer | string> {
  return new Promise((resolvePromise) => {
    const settle = (answered: ClipAnswer | string): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', onError).off('exit', onExit);
      resolvePromise(answered);
    };
    const onError = (error: NodeJS.ErrnoException): void => settle(failureOf(error));
    const onExit = (): void => settle('the page ended the program that reads it');
    const timer = setTimeout(
      () => settle(`the page took longer than ${mostSeconds} seconds`),
      mostSeconds * 1000,
    );
    worker.on('message', settle).on('error', onError).on('exit', onExit);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(order);
  });
}

function failureOf(error: NodeJS.ErrnoException): string {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'the page is too large or too deep for the memory there is'
    : `the file could not be read: ${error.message}`;
}
