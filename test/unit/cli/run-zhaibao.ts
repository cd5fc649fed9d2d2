import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** What a run of the command line left. */
export interface Run {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Runs the real command line as npm does, with `input` on standard input. */
export async function runZhaibao(words: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/zhaibao.ts', ...words],
    {
      cwd: root,
    },
  );
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  // A command that never reads its input may end before all of it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const status = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  const text = Buffer.concat(output).toString('utf8');
  return {
    status,
    lines: text === '' ? [] : text.replace(/\n$/, '').split('\n'),
    errors: Buffer.concat(errors).toString('utf8'),
  };
}

/** Files in a new folder; gives their paths in the same order. */
export function makeFiles(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'zhaibao-'));
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}
