import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runZhaibao } from './run-zhaibao';

// Each test starts the program anew, on a machine that may have others to run.
vi.setConfig({ testTimeout: 120_000 });

describe('commands over lines', () => {
  it('convert each line, with either line end and without the last', async () => {
    const run = await runZhaibao(['convert', '--to', 'tw'], '\ufeff头发\r\n\r\n后来发展\n干部');
    expect(run).toEqual({ status: 0, lines: ['頭髮', '', '後來發展', '幹部'], errors: '' });
  });

  it('mend each line', async () => {
    const run = await runZhaibao(['mend'], '狠抓落實(shí)\n防汛﹑抗疫\n重(chóng)慶\n');
    expect(run).toEqual({ status: 0, lines: ['狠抓落實', '防汛、抗疫', '重(chóng)慶'], errors: '' });
  });

  it('judge each line', async () => {
    const report =
      '市委党校党委高度重视，坚决贯彻落实党中央决策部署，充分发挥基层党组织战斗堡垒作用和党员先锋模范作用。'.repeat(
        4,
      );
    const run = await runZhaibao(['detect'], `${report}\nHello.\n`);
    const [judged, foreign] = run.lines.map((line): unknown => JSON.parse(line));
    expect(judged).toMatchObject({
      detected: true,
      kind: 'report',
      reasons: expect.arrayContaining([expect.any(String)]),
    });
    expect(foreign).toEqual({ detected: false, score: 0, reasons: [], kind: 'none' });
  });

  it('take characters that arrive in pieces and lines of any length', async () => {
    const line = '关于做好防汛工作的通知'.repeat(40_000);
    const run = await runZhaibao(['convert', '--to=hk'], Buffer.from(`${line}\n${line}`));
    expect(run.lines.map(({ length }) => length)).toEqual([line.length, line.length]);
    expect(run.lines[0]?.startsWith('關於做好防汛工作的通知')).toBe(true);
  });

  it('end quietly when nobody reads on', async () => {
    const root = resolve(import.meta.dirname, '../../..');
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const piped = spawn('sh', ['-c', `"${process.execPath}" "${tsx}" scripts/zhaibao.ts mend | head -n 1`], {
      cwd: root,
    });
    const errors: Buffer[] = [];
    const output: Buffer[] = [];
    piped.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    piped.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    piped.stdin.on('error', () => {});
    piped.stdin.end('一行文字\n'.repeat(200_000));
    await new Promise((done) => {
      piped.on('close', done);
    });
    expect([Buffer.concat(output).toString(), Buffer.concat(errors).toString()]).toEqual(['一行文字\n', '']);
  });
});

describe('words that make no sense', () => {
  it.each([
    [[], 'say what to do'],
    [['frobnicate'], 'is no command'],
    [['clip'], 'at least one file'],
    [['clip', '--to', 'jp', 'a.html'], '“jp” is no variant'],
    [['convert'], 'needs one variant'],
    [['convert', '--to', 'tw,hk'], 'needs one variant'],
    [['convert', '--to', 'tw', 'a.txt'], 'reads standard input'],
    [['mend', '--to', 'tw'], 'takes no --to'],
    [['clip', '--frob', 'a.html'], '--frob'],
  ])('%j', async (words, message) => {
    const run = await runZhaibao(words);
    expect([run.status, run.lines]).toEqual([2, []]);
    expect(run.errors).toContain(message);
    expect(run.errors).toContain('--help');
  });

  it('are explained by --help', async () => {
    const run = await runZhaibao(['--help']);
    expect(run.status).toBe(0);
    for (const word of ['clip', 'convert', 'mend', 'detect', 'cn, tw, hk, twp, hkp'])
      expect(run.lines.join('\n')).toContain(word);
  });
});
