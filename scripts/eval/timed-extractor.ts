import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { CorpusPage } from './corpus';
import type { ExtractorTask } from './extractor-process';
import type { ExtractorName } from './extractors';
import type { PageAnswer } from './score';

const program = resolve(import.meta.dirname, 'extractor-process.ts');

/**
 * An extractor in a process of its own, so that a page on which it does not end can be given up. Close it
 * when done.
 */
export class TimedExtractor {
  private child: ChildProcess | null = null;

  constructor(
    private readonly name: ExtractorName,
    private readonly milliseconds: number,
  ) {}

  /** The answer for a page; null when the extractor failed or took too long. */
  async answer({ html, url, encoding }: CorpusPage): Promise<PageAnswer | null> {
    // the arguments of this process tell Node how to read TypeScript
    this.child ??= fork(program, { execArgv: process.execArgv, silent: true });
    const { child } = this;
    const task: ExtractorTask = { name: this.name, page: { html, url, encoding } };
    let timer: NodeJS.Timeout | undefined;
    const answered = new Promise<PageAnswer | null>((done) => {
      child.once('message', (answer) => done(answer as PageAnswer | null)); // what extractor-process.ts sends
      child.once('exit', () => done(null));
    });
    const late = new Promise<'late'>((done) => {
      timer = setTimeout(() => done('late'), this.milliseconds);
    });
    child.send(task);
    const outcome = await Promise.race([answered, late]);
    clearTimeout(timer);
    child.removeAllListeners('message').removeAllListeners('exit');
    if (outcome === 'late' || child.exitCode !== null) this.close();
    return outcome === 'late' ? null : outcome;
  }

  close(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }
}
