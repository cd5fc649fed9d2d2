import { mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it, vi } from 'vitest';
import { makeFiles, runZhaibao } from './run-zhaibao';

// Each test starts the program anew, on a machine that may have others to run.
vi.setConfig({ testTimeout: 120_000 });

const seeds = resolve(import.meta.dirname, '../../../seeds');
const keys = [
  'file',
  'detected',
  'score',
  'reasons',
  'kind',
  'title',
  'publishedAt',
  'source',
  'authors',
  'editors',
  'issuer',
  'script',
  'mends',
  'text',
  'converted',
];

const body = [
  '入汛以来，临江市水务局党组把防汛作为首要政治任务，第一时间召开会议，部署安排，压实各级责任，机关党员干部带头下沉一线，开展堤防巡查、隐患排查。',
  '一是强化组织领导。成立工作领导小组，制定工作方案，明确责任分工，确保各项措施落到实处。',
  '二是强化宣传引导。通过微信公众号、宣传栏等多种形式，广泛宣传防汛知识，营造良好氛围。',
];

function page(charset: string): string {
  return `<!DOCTYPE html><html><head><meta charset="${charset}"><title>临江市水务局扎实做好防汛工作-临江市人民政府</title>
<meta name="SiteName" content="临江市人民政府"><meta name="ColumnName" content="部门动态"></head>
<body><div class="nav"><a href="/">首页</a> &gt; <a href="/bm/">部门动态</a></div>
<h1>临江市水务局扎实做好防汛工作</h1>
<div class="info">发布时间：2023-07-05 16:20　来源：临江市水务局　浏览次数：12</div>
<div id="zoom">${body.map((text) => `<p>　　${text}</p>`).join('')}</div>
<div>责任编辑：周文</div><div>版权所有：临江市人民政府</div></body></html>`;
}

/** One line of output as a value. */
function parsed(line: string | undefined): Record<string, unknown> {
  const value: unknown = JSON.parse(line ?? 'null');
  if (typeof value !== 'object' || value === null) throw new Error(`no JSON object: ${line}`);
  return { ...value };
}

describe('clip', () => {
  it('prints one object a file, keys in the promised order', async () => {
    const files = makeFiles({ 'utf8.html': page('utf-8'), 'gbk.htm': iconv.encode(page('gb2312'), 'gbk') });
    const run = await runZhaibao(['clip', '--to', 'tw,hk', '--to=tw', ...files]);
    expect([run.status, run.errors]).toEqual([0, '']);
    expect(run.lines).toHaveLength(2);
    run.lines.forEach((line, index) => {
      const clip = parsed(line);
      expect(Object.keys(clip)).toEqual(keys);
      expect(clip).toMatchObject({
        file: files[index],
        kind: 'report',
        detected: true,
        title: '临江市水务局扎实做好防汛工作',
        publishedAt: '2023-07-05T16:20+08:00',
        source: '临江市水务局',
        authors: [],
        editors: ['周文'],
        script: 'hans',
        mends: [],
        text: body.join('\n'),
      });
      expect(Object.keys(clip['converted'] ?? {})).toEqual(['tw', 'hk']);
      expect(clip['converted']).toMatchObject({ tw: expect.stringContaining('入汛以來，臨江市水務局黨組') });
    });
  });

  it('clips text files as they are, and gives null for what they do not say', async () => {
    const run = await runZhaibao([
      'clip',
      join(seeds, '000_a334d3f526a0953e.txt'),
      join(seeds, '003_d70b5aa6d6de9d19.txt'),
    ]);
    expect(run.status).toBe(0);
    const [damaged, untitled] = run.lines.map(parsed);
    expect(damaged).toMatchObject({
      detected: true,
      title: '重慶市委黨史研究室狠抓工作落實打好疫情防控主動仗',
      source: '重慶市委黨史研究室',
      publishedAt: null,
      script: 'hant',
      converted: {},
    });
    const mends = damaged?.['mends'];
    if (!Array.isArray(mends)) throw new Error('mends is no list');
    expect(mends[0]).toEqual({
      name: expect.any(String),
      field: expect.any(String),
      start: expect.any(Number),
      end: expect.any(Number),
      before: expect.any(String),
      after: expect.any(String),
      confidence: expect.any(Number),
    });
    expect(untitled).toMatchObject({ title: null, source: '党办', authors: ['李晓妮'], editors: ['李晓妮'] });
  });

  it('gives every bad file its line and goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhaibao-'));
    const huge = join(folder, 'huge.html');
    writeFileSync(huge, '');
    truncateSync(huge, 50 * 1024 * 1024 + 1);
    const circle = join(folder, 'circle.html');
    symlinkSync(circle, circle);
    const [empty = '', blank = '', pdf = '', noise = '', archive = '', hollow = '', good = ''] = makeFiles({
      'empty.html': '',
      'blank.txt': ' \n\u3000\n',
      'a.html': '%PDF-1.4\n%\u00e2\u00e3',
      'noise.txt': Uint8Array.from({ length: 999 }, (_, at) => (at * 31) % 256),
      'page.mht': 'From: <Saved by Blink>\nContent-Type: multipart/related;\n\nbody',
      'hollow.html':
        '<!DOCTYPE html><html><head><title>空</title></head><body><img src="a.png"></body></html>',
      'good.html': page('utf-8'),
    });
    const files = [
      empty,
      blank,
      pdf,
      noise,
      archive,
      hollow,
      folder,
      join(folder, 'none'),
      circle,
      huge,
      good,
    ];
    const run = await runZhaibao(['clip', ...files]);
    expect([run.status, run.errors]).toEqual([1, '']);
    const lines = run.lines.map(parsed);
    expect(lines.map(({ file }) => file)).toEqual(files);
    for (const line of lines.slice(0, -1)) expect(Object.keys(line)).toEqual(['file', 'error']);
    expect(lines.map(({ error }) => error)).toEqual([
      'the file is empty',
      'the file holds nothing but white space',
      'this is a PDF document, neither HTML nor text',
      'this is a binary file, neither HTML nor text',
      'this is a web archive (MHTML); save the page as HTML instead',
      'the page has no text to clip',
      'this is a directory; name the files in it',
      'there is no such file',
      'the link leads in a circle',
      'the file is larger than 50 MB',
      undefined,
    ]);
  });

  it('survives what pages can do to a parser', async () => {
    const files = makeFiles({
      'deep.html': `<html><body>${'<div>'.repeat(60_000)}${body.join('')}`,
      'line.txt': `${body.join('')} `.repeat(8_000),
      'brackets.txt': `${body.join('')}${'('.repeat(300_000)}${' '.repeat(300_000)}，${'?!;'.repeat(100_000)}`,
      'good.html': page('utf-8'),
    });
    const run = await runZhaibao(['clip', ...files]);
    expect(run.errors).toBe('');
    expect(run.lines.map((line) => parsed(line)['file'])).toEqual(files);
    expect(parsed(run.lines[3])['title']).toBe('临江市水务局扎实做好防汛工作');
  });
});
