import { parentPort } from 'node:worker_threads';
import type { Variant } from '../../lib/report';
import { clipFile } from './clip-file';

/** A file to clip, as the supervisor asks for it. */
export interface ClipOrder {
  readonly path: string;
  readonly name: string;
  readonly variants: readonly Variant[];
}

/** The finished line, and whether it holds a clip. */
export interface ClipAnswer {
  readonly line: string;
  readonly clipped: boolean;
}

parentPort?.on('message', async (order: ClipOrder) => {
  const answered = await answer(order);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(answered);
});

/** An error of ours on one file must not cost the others theirs. */
async function answer({ path, name, variants }: ClipOrder): Promise<ClipAnswer> {
  try {
    const record = await clipFile(path, name, variants);
    return { line: JSON.stringify(record), clipped: !('error' in record) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      line: JSON.stringify({ file: name, error: `the file could not be read: ${reason}` }),
      clipped: false,
    };
  }
}
